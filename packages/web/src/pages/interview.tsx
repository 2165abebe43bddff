import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function InterviewPage() {
  return <PageHead title={t().scorecard.title} />;
}
