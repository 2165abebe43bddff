import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function SettingsPage() {
  return <PageHead title={t().team.settings} />;
}
