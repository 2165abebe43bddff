import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function NewVacancyPage() {
  return <PageHead title={t().vacancy.create} />;
}
