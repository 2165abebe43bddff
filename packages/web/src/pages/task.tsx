import { can } from "@kolo/core/access/policy/model";
import { unfinished } from "@kolo/core/work/task/model";
import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useActor } from "../actor.ts";
import { useLive } from "../live.ts";
import { TaskAward } from "../points/task-award.tsx";
import { useSession } from "../session.ts";
import { TaskActs } from "../task/act-bar.tsx";
import { useDoing } from "../task/doing.ts";
import { DueChip } from "../task/due-chip.tsx";
import { TaskFacts } from "../task/facts.tsx";
import { TaskFiles } from "../task/files.tsx";
import { JudgeBar } from "../task/judge-bar.tsx";
import { useTask } from "../task/queries.ts";
import { Trail } from "../task/trail.tsx";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Papers } from "../ui/papers.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** One task: how it stands, who and until when, what may be done with it, and its history with what was said. */
export default function TaskPage() {
  const params = useParams<{ id: string }>();
  const actor = useActor();
  const session = useSession();
  const doing = useDoing();
  const whole = useTask(() => params.id);
  useLive(() => [params.id]);
  const maySteer = () => {
    const user = actor();
    const { task, headIDs } = whole.data ?? {};
    return Boolean(user && task && headIDs && can(user, "task", "steer", { ...task, headIDs }));
  };
  return (
    <Show when={whole.data} fallback={<Skeleton rows={6} />}>
      {(one) => (
        <>
          <PageHead
            title={one().task.title}
            marks={
              <>
                <Chip tone="outline">{t().task.status[one().task.status]}</Chip>
                <Show when={unfinished(one().task)}>
                  <DueChip task={one().task} />
                </Show>
              </>
            }
            actions={<TaskActs task={one().task} maySteer={maySteer()} doing={doing} />}
          />
          <div class="grid max-w-4xl gap-5 p-4 md:p-6">
            <Show when={one().task.status === "done" && maySteer()}>
              <section class="card pt-3">
                <h2 class="px-3 pb-2 font-semibold md:px-4 md:pl-15">{t().task.judge}</h2>
                <JudgeBar task={one().task} doing={doing} />
              </section>
            </Show>
            <TaskFacts task={one().task} />
            <Show when={one().papers.length > 0}>
              <section class="grid gap-1" aria-labelledby="papers">
                <h2 id="papers" class="font-semibold">
                  {t().run.toRead}
                </h2>
                <div class="card px-3 md:px-4">
                  <Papers papers={one().papers} zone={session.data?.account.zone} />
                </div>
              </section>
            </Show>
            <Show when={one().task.points !== undefined}>
              <TaskAward taskID={one().task.taskID} />
            </Show>
            <TaskFiles
              taskID={one().task.taskID}
              files={one().files}
              mayRemove={({ createdBy }) => maySteer() || createdBy === actor()?.accountID}
            />
            <Trail task={one().task} lines={one().trail} />
          </div>
        </>
      )}
    </Show>
  );
}
