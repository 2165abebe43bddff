import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function TeamPage() {
  return <PageHead title={t().team.title} />;
}
