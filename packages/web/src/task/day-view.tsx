import type { Info } from "@kolo/core/work/task/model";
import { unfinished } from "@kolo/core/work/task/model";
import { createMemo, For, Show } from "solid-js";
import { present } from "../clock.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Plane } from "../ui/icon.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { BurningRows } from "./burning-rows.tsx";
import { useDoing } from "./doing.ts";
import { TaskGroup } from "./group.tsx";
import { JudgeBar } from "./judge-bar.tsx";
import { useBurning, useDay } from "./queries.ts";
import { TaskRow } from "./row.tsx";
import { sorted } from "./sorted.ts";

/** My day: what burns, what is for today, what comes next, what waits for me, what I asked of others. */
export function DayView() {
  const session = useSession();
  const colleagues = useColleagues();
  const doing = useDoing();
  const account = () => session.data?.account;
  const day = useDay(
    () => account()?.accountID,
    () => account()?.departmentID,
  );
  const elsewhere = useBurning(() => account()?.accountID);
  const burning = () => (elsewhere.isSuccess ? elsewhere.data.burning : []);
  const mine = createMemo(() => sorted(day.data?.mine ?? [], present(), account()?.zone));
  const waiting = () => (day.data?.asked ?? []).filter(({ status }) => status === "done");
  const asked = () =>
    (day.data?.asked ?? []).filter(
      (task) => unfinished(task) && task.responsibleID !== account()?.accountID && !standsIn(task),
    );
  /** What one asked of somebody for whom one stands in is to be done by oneself, and stands there. */
  const standsIn = ({ taskID }: Info) => (day.data?.standIn ?? []).some((one) => one.taskID === taskID);
  const standIn = () => (day.data?.standIn ?? []).filter(unfinished);
  const stoodInFor = () => [...new Set(standIn().flatMap(({ responsibleID }) => responsibleID ?? []))];
  const unfinishedOf = (accountID: string) => standIn().filter(({ responsibleID }) => responsibleID === accountID);
  const finish = (task: Info) => (
    <TaskRow
      task={task}
      who={task.createdBy === account()?.accountID ? "" : colleagues.nameOf(task.createdBy)}
      onFinish={() => void doing.finish(task)}
    />
  );
  const departmentName = (task: Info) =>
    session.data?.firm?.departments.find((one) => one.departmentID === task.departmentID)?.name ?? "";
  const empty = () => {
    const { mine: own = [], asked: others = [], queue = [], done = [] } = day.data ?? {};
    return [own, others, queue, done, standIn(), burning()].every(({ length }) => length === 0);
  };
  return (
    <Show when={day.data} fallback={<Skeleton rows={6} />}>
      <Show when={!empty()} fallback={<Empty title={t().task.emptyTitle} hint={t().task.emptyHint} />}>
        <div class="grid max-w-4xl gap-6 p-4 md:p-6">
          <TaskGroup title={t().task.burning} tasks={mine().burning} burning>
            {finish}
          </TaskGroup>
          <Show when={burning().length > 0}>
            <BurningRows burning={burning()} />
          </Show>
          <TaskGroup title={t().task.today} tasks={mine().today}>
            {finish}
          </TaskGroup>
          <TaskGroup title={t().task.waitingForMe} tasks={waiting()}>
            {(task) => (
              <TaskRow task={task} who={colleagues.nameOf(task.responsibleID ?? "")}>
                <JudgeBar task={task} doing={doing} />
              </TaskRow>
            )}
          </TaskGroup>
          <TaskGroup title={t().task.week} tasks={mine().week}>
            {finish}
          </TaskGroup>
          <TaskGroup title={t().task.later} tasks={mine().later}>
            {finish}
          </TaskGroup>
          <For each={stoodInFor()}>
            {(accountID) => (
              <TaskGroup
                title={t().absence.theirs(colleagues.nameOf(accountID))}
                tasks={unfinishedOf(accountID)}
                mark={<Plane class="text-muted" />}
              >
                {finish}
              </TaskGroup>
            )}
          </For>
          <TaskGroup title={t().task.queue} tasks={day.data?.queue ?? []}>
            {(task) => (
              <TaskRow task={task} who={departmentName(task)}>
                <div class="flex flex-wrap items-center gap-x-3 gap-y-1 pr-3 pb-2 pl-14 md:pl-15 pointer-coarse:pl-16">
                  <Button onClick={() => void doing.claim(task)}>{t().task.claim}</Button>
                  <AwayNote accountID={account()?.accountID} until={task.deadline.localDate} />
                </div>
              </TaskRow>
            )}
          </TaskGroup>
          <TaskGroup title={t().task.iAsked} tasks={asked()}>
            {(task) => (
              <TaskRow
                task={task}
                who={task.responsibleID ? colleagues.nameOf(task.responsibleID) : departmentName(task)}
                whoID={task.responsibleID}
                onRemind={() => void doing.remind(task)}
              />
            )}
          </TaskGroup>
          <TaskGroup title={t().task.doneLately} tasks={day.data?.done ?? []}>
            {(task) => <TaskRow task={task} />}
          </TaskGroup>
        </div>
      </Show>
    </Show>
  );
}
