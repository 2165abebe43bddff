import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function CandidatePage() {
  return <PageHead title={t().candidate.one} />;
}
