import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function EditVacancyPage() {
  return <PageHead title={t().vacancy.edit} />;
}
