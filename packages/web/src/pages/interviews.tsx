import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function InterviewsPage() {
  return <PageHead title={t().interview.title} />;
}
