import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

export default function MailboxPage() {
  return <PageHead title={t().mailbox.title} />;
}
