import { MineList } from "../interview/mine-list.tsx";
import { useLive } from "../live.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

/** My interviews: what waits for my grades, and what comes. */
export default function InterviewsPage() {
  const session = useSession();
  useLive(() => [session.data?.account.accountID]);
  return (
    <>
      <PageHead title={t().interview.title} />
      <MineList />
    </>
  );
}
