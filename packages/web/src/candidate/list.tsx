import type { Info } from "@kolo/core/people/person/model";
import { createMemo, For, type JSX, Match, onCleanup, onMount, Show, Switch } from "solid-js";
import { ApiError } from "../api.ts";
import { useCompetencies } from "../competencies.ts";
import { money, months, relative } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { type Column, DataTable } from "../ui/data-table.tsx";
import { Empty } from "../ui/empty.tsx";
import { PersonLink } from "../ui/person-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { usePeople } from "./queries.ts";

const SHOWN = 3;

/** The candidates, a line each; more are asked for when the end comes near. */
export function People(props: { typed: string }) {
  const people = usePeople(() => props.typed);
  const { labelOf } = useCompetencies();
  const rows = createMemo(() => people.data?.pages.flatMap((page) => page.people) ?? []);
  const more = () => {
    if (people.hasNextPage && !people.isFetchingNextPage) void people.fetchNextPage();
  };
  return (
    <Switch fallback={<Skeleton rows={10} />}>
      <Match when={people.error instanceof ApiError && people.error}>
        {(error) => (
          <Empty title={error().status === 403 ? t().candidate.restricted : problem(error().code, error().data)} />
        )}
      </Match>
      <Match when={people.isSuccess && rows().length === 0 && !people.hasNextPage}>
        <Show when={props.typed} fallback={<Empty title={t().candidate.none} hint={t().candidate.noneHint} />}>
          <Empty title={t().candidate.notFound} hint={t().candidate.notFoundHint} />
        </Show>
      </Match>
      <Match when={people.isSuccess}>
        <DataTable label={t().candidate.title} columns={columns(labelOf)} rows={rows()} />
        <Show when={people.hasNextPage}>
          <More onNear={more} busy={people.isFetchingNextPage} />
        </Show>
      </Match>
    </Switch>
  );
}

/** What a line shows; on a phone the person and what they ask for. */
function columns(labelOf: (competencyID: string) => string): readonly Column<Info>[] {
  return [
    { head: t().candidate.name, cell: (person) => <Who person={person} /> },
    {
      head: t().candidate.competencies,
      cell: (person) => <Claims person={person} labelOf={labelOf} />,
      desktopOnly: true,
    },
    {
      head: t().candidate.fields.months,
      cell: (person) => <Short>{person.months === undefined ? "" : months(person.months)}</Short>,
      desktopOnly: true,
    },
    {
      head: t().candidate.fields.desiredSalary,
      cell: (person) => <Asked>{person.desiredSalary && money(person.desiredSalary)}</Asked>,
      number: true,
    },
    { head: t().candidate.city, cell: (person) => <Short>{person.city}</Short>, desktopOnly: true },
    { head: t().candidate.added, cell: (person) => <Short>{relative(person.createdAt)}</Short>, desktopOnly: true },
  ];
}

const Who = (props: { person: Info }) => (
  <div class="max-w-48 md:max-w-60">
    <PersonLink name={props.person.name} line={props.person.headline} href={`/candidates/${props.person.personID}`} />
  </div>
);
const Short = (props: { children: JSX.Element }) => (
  <span class="num block max-w-30 truncate md:max-w-36">{props.children}</span>
);
/** An amount with its terms is worth nothing when it is cut: it takes a second line instead. */
const Asked = (props: { children: JSX.Element }) => (
  <span class="num ml-auto block max-w-32 text-xs md:max-w-48 md:text-sm">{props.children}</span>
);

function Claims(props: { person: Info; labelOf: (competencyID: string) => string }) {
  const rest = () => props.person.competencies.length - SHOWN;
  return (
    <span class="flex max-w-68 gap-1 overflow-hidden">
      <For each={props.person.competencies.slice(0, SHOWN)}>
        {({ competencyID }) => <Chip>{props.labelOf(competencyID)}</Chip>}
      </For>
      <Show when={rest() > 0}>
        <span class="num self-center text-faint text-xs">+{rest()}</span>
      </Show>
    </span>
  );
}

/** Asks for the next page when it comes near the screen; also a button, for those who do not scroll. */
function More(props: { onNear: () => void; busy: boolean }) {
  let line!: HTMLDivElement;
  onMount(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && props.onNear(), {
      rootMargin: "600px",
    });
    observer.observe(line);
    onCleanup(() => observer.disconnect());
  });
  return (
    <div ref={line} class="grid place-items-center p-4">
      <Button busy={props.busy} onClick={props.onNear}>
        {t().candidate.loadMore}
      </Button>
    </div>
  );
}
