import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function CandidatesPage() {
  return <PageHead title={t().candidate.title} />;
}
