import { type Info, unfinished, waited } from "@kolo/core/work/task/model";
import { For, type JSX, Show } from "solid-js";
import { present } from "../clock.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { bothZones } from "../text/format.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { PersonLink } from "../ui/person-link.tsx";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A length of time in whole days, hours or minutes. */
const long = (ms: number) =>
  ms >= DAY
    ? t().unit.days(Math.floor(ms / DAY))
    : ms >= HOUR
      ? t().unit.hours(Math.floor(ms / HOUR))
      : t().unit.minutes(Math.floor(ms / 60_000));

/** Who, for whom, until when on both clocks, for how much, and how long it waited. */
export function TaskFacts(props: { task: Info }) {
  const session = useSession();
  const colleagues = useColleagues();
  const task = () => props.task;
  const department = (departmentID: string) =>
    session.data?.firm?.departments.find((one) => one.departmentID === departmentID)?.name ?? t().task.wholeFirm;
  const name = (accountID: string) => colleagues.nameOf(accountID) || "Kolo";
  const due = ({ instant, zone }: { instant: string; zone: string }) =>
    bothZones(instant, zone, session.data?.account.zone ?? zone);
  const rule = () => task().rule ?? "all";
  const moved = () => task().deadline.firstPromise.instant !== task().deadline.instant;
  return (
    <section class="card grid gap-x-6 gap-y-3 p-4 sm:grid-cols-2" aria-label={t().task.facts}>
      <Fact name={t().task.who}>
        <Show when={task().responsibleID} fallback={t().task.inQueue}>
          {(accountID) => <PersonLink name={name(accountID())} size={22} />}
        </Show>
        <Show when={unfinished(task())}>
          <AwayNote accountID={task().responsibleID} until={task().deadline.localDate} />
        </Show>
      </Fact>
      <Fact name={t().task.department}>{department(task().departmentID)}</Fact>
      <Fact name={t().task.asker}>
        <PersonLink name={name(task().createdBy)} size={22} />
      </Fact>
      <Fact name={t().task.deadline}>
        <span class="num block">{due(task().deadline)}</span>
        <Show when={moved()}>
          <span class="num block text-muted text-xs">{t().task.firstPromise(due(task().deadline.firstPromise))}</span>
        </Show>
      </Fact>
      <Show when={task().points}>
        {(points) => (
          <Fact name={t().task.points}>
            <span class="num block">{t().task.pointsOf(points())}</span>
            <span class="block text-muted text-xs">
              {`${t().points.ruleNames[rule()]}. ${t().points.ruleSays[rule()]} ${t().points.ruleInTime}`}
            </span>
          </Fact>
        )}
      </Show>
      <Show when={task().waits.length > 0}>
        <Fact name={t().task.waited}>
          {long(waited(task(), present()))}
          <Show when={waited(task(), present(), "departments") > 0}>
            <span class="block text-muted text-xs">
              {t().task.forOthers(long(waited(task(), present(), "departments")))}
            </span>
          </Show>
        </Fact>
      </Show>
      <Show when={task().watchers.length > 0}>
        <Fact name={t().task.watchers}>{task().watchers.map(name).join(", ")}</Fact>
      </Show>
      <Show when={task().text}>
        {(text) => (
          <div class="sm:col-span-2">
            <For each={text().split("\n")}>{(line) => <p>{line}</p>}</For>
          </div>
        )}
      </Show>
    </section>
  );
}

function Fact(props: { name: string; children: JSX.Element }) {
  return (
    <div class="grid content-start gap-0.5">
      <span class="label">{props.name}</span>
      <div class="min-w-0">{props.children}</div>
    </div>
  );
}
