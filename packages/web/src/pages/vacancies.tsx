import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function VacanciesPage() {
  return <PageHead title={t().vacancy.title} />;
}
