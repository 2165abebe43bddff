import { heatOf, type Info } from "@kolo/core/work/task/model";
import { createMemo, type JSX, Show } from "solid-js";
import { useAway } from "../away.ts";
import { present } from "../clock.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { CircleCheck, Clock, Flame } from "../ui/icon.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { useDoing } from "./doing.ts";
import { TaskGroup } from "./group.tsx";
import { JudgeBar } from "./judge-bar.tsx";
import { useDepartmentTasks } from "./queries.ts";
import { TaskRow } from "./row.tsx";
import { sorted } from "./sorted.ts";

const WEEK_MS = 7 * 86_400_000;

/** A department's tasks: how many burn, what was done this week and how much of it in time; then the tasks themselves. */
export function TeamView(props: { departmentID: string }) {
  const session = useSession();
  const colleagues = useColleagues();
  const doing = useDoing();
  const open = useDepartmentTasks(() => props.departmentID, "open");
  const closed = useDepartmentTasks(() => props.departmentID, "closed");
  const all = createMemo(() => (open.data?.pages ?? []).flatMap(({ tasks }) => tasks));
  const groups = createMemo(() => sorted(all(), present(), session.data?.account.zone));
  const handedIn = () => all().filter(({ status }) => status === "done");
  const done = createMemo(() =>
    (closed.data?.pages ?? [])
      .flatMap(({ tasks }) => tasks)
      .filter(
        ({ status, updatedAt }) => status === "accepted" && Date.parse(updatedAt) > Date.parse(present()) - WEEK_MS,
      ),
  );
  const inTime = () => done().filter((task) => heatOf(task, present()) === "done").length;
  const away = useAway();
  const isMine = ({ responsibleID }: Info) =>
    responsibleID === session.data?.account.accountID ||
    away.mine().some(({ accountID }) => accountID === responsibleID);
  const row = (task: Info) => (
    <TaskRow
      task={task}
      who={task.responsibleID ? colleagues.nameOf(task.responsibleID) : t().task.inQueue}
      whoID={task.responsibleID}
      onFinish={isMine(task) ? () => void doing.finish(task) : undefined}
    />
  );
  return (
    <Show when={open.data && closed.data} fallback={<Skeleton rows={6} />}>
      <dl class="card grid grid-cols-3 divide-x divide-line">
        <Figure name={t().task.burning} icon={<Flame />}>
          <span classList={{ "text-burn-ink": groups().burning.length > 0 }}>{num(groups().burning.length)}</span>
        </Figure>
        <Figure name={t().task.doneWeek} icon={<CircleCheck />}>
          <span class="text-done-ink">{num(done().length)}</span>
        </Figure>
        <Figure name={t().task.inTime} icon={<Clock />}>
          <Show when={done().length > 0} fallback="–">
            {num(inTime() / done().length, { style: "percent" })}
          </Show>
        </Figure>
      </dl>
      <TaskGroup title={t().task.burning} tasks={groups().burning} burning>
        {row}
      </TaskGroup>
      <TaskGroup title={t().task.toJudge} tasks={handedIn()}>
        {(task) => (
          <TaskRow task={task} who={colleagues.nameOf(task.responsibleID ?? "")}>
            <JudgeBar task={task} doing={doing} />
          </TaskRow>
        )}
      </TaskGroup>
      <TaskGroup title={t().task.today} tasks={groups().today}>
        {row}
      </TaskGroup>
      <TaskGroup title={t().task.week} tasks={groups().week}>
        {row}
      </TaskGroup>
      <TaskGroup title={t().task.later} tasks={groups().later}>
        {row}
      </TaskGroup>
      <TaskGroup title={t().task.doneWeek} tasks={done()}>
        {row}
      </TaskGroup>
      <Show when={all().length + done().length === 0}>
        <Empty title={t().task.emptyTitle} hint={t().task.emptyHint} />
      </Show>
      <Show when={open.hasNextPage}>
        <Button busy={open.isFetchingNextPage} onClick={() => void open.fetchNextPage()}>
          {t().ui.more}
        </Button>
      </Show>
    </Show>
  );
}

function Figure(props: { name: string; icon: JSX.Element; children: JSX.Element }) {
  return (
    <div class="grid content-start gap-1 p-3 md:px-5">
      <dt class="flex items-center gap-1.5 text-muted text-xs">
        {props.icon}
        {props.name}
      </dt>
      <dd class="num font-semibold text-2xl">{props.children}</dd>
    </div>
  );
}
