import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function BoardPage() {
  return <PageHead title={t().vacancy.board} />;
}
