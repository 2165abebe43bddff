import { type Info, Status } from "@kolo/core/hiring/application/model";
import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { createMemo, createSignal, Show } from "solid-js";
import { present } from "../clock.ts";
import { money, months, num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Empty } from "../ui/empty.tsx";
import { ArrowRight, More } from "../ui/icon.ts";
import { PersonLink } from "../ui/person-link.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { useActs } from "./acts.ts";
import { Asking } from "./asking.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import { daysAt } from "./card.tsx";
import { createDesk } from "./desk.ts";
import { nextOf } from "./next.ts";
import { WaitChip } from "./wait-chip.tsx";

/** Rows made at once; the rest on demand. */
const FIRST = 100;

/** The people of a vacancy as a table: those who are no longer in it too. The same acts as on the board. */
export function List(props: { vacancy: Vacancy; applications: readonly Info[]; mayWork: boolean }) {
  const desk = createDesk(
    () => props.vacancy,
    () => props.applications,
  );
  const acts = useActs(() => props.vacancy.vacancyID);
  const [status, setStatus] = createSignal<Status | "all">("active");
  const [limit, setLimit] = createSignal(FIRST);
  const rows = createMemo(() =>
    props.applications
      .filter((one) => status() === "all" || one.status === status())
      .toSorted((one, other) => (one.enteredAt < other.enteredAt ? 1 : -1)),
  );
  const stageAt = createMemo(
    () => new Map(props.vacancy.stages.map(({ stageID, name }, at) => [stageID, { name, at }])),
  );
  const stage = ({ stageID }: Info) => stageAt().get(stageID) ?? { name: props.vacancy.stages[0]?.name ?? "", at: 0 };
  const source = ({ source: { name, kind } }: Info) => name ?? t().application.sources[kind];
  const standing = (one: Info) =>
    [t().application.status[one.status], one.reason && reasonWords(one)].filter(Boolean).join(": ");
  const ids = () => rows().flatMap(({ personID, status: now }) => (now === "active" ? [personID] : []));

  const columns = (): Column<Info>[] => [
    {
      head: t().application.name,
      compare: (one, other) => one.card.name.localeCompare(other.card.name),
      cell: (one) => (
        <span class="flex items-center gap-2 max-md:max-w-[44vw]">
          <Show when={props.mayWork && one.status === "active"}>
            <Checkbox
              aria-label={t().application.select(one.card.name)}
              checked={desk.isSelected(one.personID)}
              onChange={(event) => desk.select([one.personID], event.currentTarget.checked)}
            />
          </Show>
          <PersonLink name={one.card.name} href={`/candidates/${one.personID}`} line={one.card.headline} />
        </span>
      ),
    },
    {
      head: t().application.stage,
      compare: (one, other) => stage(one).at - stage(other).at,
      cell: (one) => stage(one).name,
    },
    { head: t().application.statusHead, desktopOnly: true, cell: standing },
    {
      head: t().application.experience,
      number: true,
      desktopOnly: true,
      compare: (one, other) => (one.card.months ?? -1) - (other.card.months ?? -1),
      cell: (one) => (one.card.months === undefined ? "" : months(one.card.months)),
    },
    {
      head: t().application.asks,
      number: true,
      desktopOnly: true,
      compare: (one, other) => (one.card.desiredSalary?.minor ?? -1) - (other.card.desiredSalary?.minor ?? -1),
      cell: (one) => (one.card.desiredSalary ? money(one.card.desiredSalary) : ""),
    },
    {
      head: t().application.source,
      desktopOnly: true,
      compare: (one, other) => source(one).localeCompare(source(other)),
      cell: source,
    },
    {
      head: t().application.waits,
      number: true,
      desktopOnly: true,
      compare: (one, other) => (one.enteredAt < other.enteredAt ? 1 : -1),
      cell: (one) => <WaitChip one={one} fallback={t().application.days(daysAt(one, present()))} />,
    },
    {
      head: "",
      cell: (one) => (
        <span class="flex justify-end">
          <Show when={props.mayWork && one.status === "active" && nextOf(props.vacancy.stages, one.stageID)}>
            {(next) => (
              <Button
                kind="ghost"
                icon
                aria-label={t().application.moveOn(one.card.name, next().name)}
                title={next().name}
                onClick={() => acts.move([one], next())}
              >
                <ArrowRight />
              </Button>
            )}
          </Show>
          <Button
            kind="ghost"
            icon
            aria-haspopup="menu"
            aria-label={t().application.menu(one.card.name)}
            onClick={(event) =>
              desk.ask({ kind: "menu", people: desk.group(one.personID), anchor: event.currentTarget })
            }
          >
            <More />
          </Button>
        </span>
      ),
    },
  ];

  return (
    <div class="min-h-0 flex-1 overflow-y-auto pb-20">
      <div class="flex flex-wrap items-center gap-3 px-4 py-3 md:px-6">
        <Segmented
          label={t().application.statusHead}
          segments={([...Status.options, "all"] as const).map((value) => ({
            value,
            label: value === "all" ? t().application.everybody : t().application.status[value],
          }))}
          value={status()}
          onChange={setStatus}
        />
        <span class="num text-faint">{num(rows().length)}</span>
        <Show when={props.mayWork && ids().length > 0}>
          <Checkbox
            class="ml-auto"
            checked={ids().every((id) => desk.isSelected(id))}
            partly={desk.chosen().length > 0 && !ids().every((id) => desk.isSelected(id))}
            onChange={(event) => desk.select(ids(), event.currentTarget.checked)}
          >
            {t().application.everybody}
          </Checkbox>
        </Show>
      </div>
      <DataTable
        label={t().vacancy.list}
        columns={columns()}
        rows={rows().slice(0, limit())}
        empty={<Empty title={t().application.nobody} hint={t().application.emptyHint} />}
      />
      <Show when={rows().length > limit()}>
        <div class="p-4 text-center">
          <Button onClick={() => setLimit(rows().length)}>{t().ui.more}</Button>
        </div>
      </Show>
      <BulkBar desk={desk} />
      <Asking desk={desk} acts={acts} vacancy={props.vacancy} mayWork={props.mayWork} onClose={() => undefined} />
    </div>
  );
}

function reasonWords({ reason }: Info): string {
  const words: Partial<Record<string, string>> = {
    ...t().application.rejectReasons,
    ...t().application.withdrawReasons,
  };
  return (reason && words[reason]) ?? "";
}
