import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function DecidePage() {
  return <PageHead title={t().decision.title} />;
}
