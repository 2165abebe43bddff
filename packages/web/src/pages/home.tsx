import { AwayButton } from "../absence/away-button.tsx";
import { AwayOnDay } from "../absence/day-note.tsx";
import { useLive } from "../live.ts";
import { ToReadOnDay } from "../run/to-read.tsx";
import { useSession } from "../session.ts";
import { DayView } from "../task/day-view.tsx";
import { NewTask } from "../task/new-button.tsx";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

/** My day, where everybody's day starts. */
export default function HomePage() {
  const session = useSession();
  const account = () => session.data?.account;
  useLive(() => [account()?.accountID, account()?.departmentID]);
  return (
    <>
      <PageHead
        title={t().task.day}
        actions={
          <>
            <AwayButton />
            <NewTask />
          </>
        }
      />
      <AwayOnDay />
      <ToReadOnDay />
      <DayView />
    </>
  );
}
