import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function ListPage() {
  return <PageHead title={t().vacancy.list} />;
}
