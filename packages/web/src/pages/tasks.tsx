import { type Info, unfinished } from "@kolo/core/work/task/model";
import { createMemo, createSignal, For, lazy, Show, Suspense } from "solid-js";
import { inWords } from "../act.ts";
import { useLive } from "../live.ts";
import { useSession } from "../session.ts";
import { useMine, useTaskActs } from "../task/queries.ts";
import { TaskRow } from "../task/row.tsx";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Plus } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { notify } from "../ui/toast.ts";

const NewDialog = lazy(() => import("../task/new-dialog.tsx"));

/** What I have to do, the soonest due first. */
export default function TasksPage() {
  const session = useSession();
  const accountID = () => session.data?.account.accountID;
  const mine = useMine(accountID);
  const acts = useTaskActs();
  const [open, setOpen] = createSignal(false);
  useLive(() => [accountID()]);
  const tasks = createMemo(() => (mine.data?.pages ?? []).flatMap((page) => page.tasks).filter(unfinished));

  async function finish(task: Info) {
    try {
      const { version } = await acts.submit(task.taskID, { version: task.version });
      notify(t().task.finished(task.title), () => void acts.reopen(task.taskID, { version }));
    } catch (error) {
      notify(inWords(error) ?? "");
    }
  }

  return (
    <>
      <PageHead
        title={t().task.title}
        actions={
          <Button kind="primary" onClick={() => setOpen(true)}>
            <Plus />
            {t().task.create}
          </Button>
        }
      />
      <Show when={mine.data} fallback={<Skeleton rows={5} />}>
        <ul class="bg-surface">
          <For each={tasks()} fallback={<Empty title={t().task.emptyTitle} hint={t().task.emptyHint} />}>
            {(task) => <TaskRow task={task} onFinish={() => void finish(task)} />}
          </For>
        </ul>
      </Show>
      <Suspense>
        <Show when={open()}>
          <NewDialog onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  );
}
