import type { Row } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { createMemo, createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { useCompetencies } from "../competencies.ts";
import { cash, money, months, relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Chip } from "../ui/chip.tsx";
import { ArrowDown, ArrowUp } from "../ui/icon.ts";
import { PersonLink } from "../ui/person-link.tsx";
import type { Address } from "./address.ts";
import type { Chosen } from "./chosen.ts";
import { PAGE, type Question, usePages } from "./queries.ts";
import { cityName } from "./words.ts";

const HEIGHT = 52;
const AROUND = 10;
type By = NonNullable<Filter["order"]>["by"];
const GRID =
  "grid grid-cols-[2.5rem_minmax(0,1fr)_auto] md:grid-cols-[2.5rem_minmax(10rem,1.3fr)_minmax(8rem,1.5fr)_7rem_9rem_7rem_7rem] items-center gap-x-3 px-4";

/** All that were found, by scrolling: only those in sight are on the page, and only their pages are asked for. */
export function Rows(props: {
  question: Question;
  total: number;
  address: Address;
  chosen: Chosen;
  salaries: boolean;
}) {
  let list!: HTMLTableSectionElement;
  const [seen, setSeen] = createSignal({ from: 0, until: 20 });
  const look = () => {
    const main = document.getElementById("main");
    if (!main) return;
    const above = main.getBoundingClientRect().top - list.getBoundingClientRect().top;
    setSeen({
      from: Math.max(0, Math.floor(above / HEIGHT) - AROUND),
      until: Math.ceil((above + main.clientHeight) / HEIGHT) + AROUND,
    });
  };
  onMount(() => {
    const main = document.getElementById("main");
    main?.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    look();
    onCleanup(() => {
      main?.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    });
  });
  const places = createMemo(() => {
    const { from, until } = seen();
    const end = Math.min(until, props.total);
    return Array.from({ length: Math.max(0, end - from) }, (_, at) => from + at);
  });
  const pages = createMemo(() => [...new Set(places().map((place) => Math.floor(place / PAGE)))], undefined, {
    equals: (one, other) => one.join() === other.join(),
  });
  const at = usePages(() => props.question, pages);
  return (
    <table class="block" aria-label={t().candidate.title} aria-rowcount={props.total + 1}>
      <Heads address={props.address} salaries={props.salaries} />
      <tbody ref={list} class="relative block" style={{ height: `${props.total * HEIGHT}px` }}>
        <For each={places()}>
          {(place) => (
            <tr
              aria-rowindex={place + 2}
              class={`${GRID} absolute inset-x-0 border-line border-b hover:bg-hover`}
              style={{ top: `${place * HEIGHT}px`, height: `${HEIGHT}px` }}
            >
              <Show when={at(place)} fallback={<Waiting />}>
                {(person) => <Line person={person()} chosen={props.chosen} filter={props.question.filter} />}
              </Show>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}

const Waiting = () => (
  <>
    <td />
    <td class="h-3 w-40 rounded-xs bg-hover" />
  </>
);

function Heads(props: { address: Address; salaries: boolean }) {
  return (
    <thead class="sticky top-0 z-10 block border-line border-b bg-canvas">
      <tr aria-rowindex={1} class={`${GRID} min-h-9 text-left text-muted text-xs`}>
        <td />
        <Head by="name" address={props.address}>
          {t().candidate.name}
        </Head>
        <th scope="col" class="font-medium max-md:hidden">
          {t().candidate.competencies}
        </th>
        <Head by="months" address={props.address} wide>
          {t().candidate.fields.months}
        </Head>
        <Show when={props.salaries} fallback={<td />}>
          <Head by="pay" address={props.address} number>
            {t().candidate.fields.desiredSalary}
          </Head>
        </Show>
        <th scope="col" class="font-medium max-md:hidden">
          {t().candidate.city}
        </th>
        <Head by="recent" address={props.address} wide>
          {t().candidate.added}
        </Head>
      </tr>
    </thead>
  );
}

function Head(props: { by: By; address: Address; number?: boolean; wide?: boolean; children: JSX.Element }) {
  const order = () => props.address.filter().order ?? { by: "recent" as const, descending: true };
  const here = () => order().by === props.by;
  const state = () => (here() ? (order().descending ? "descending" : "ascending") : undefined);
  const turn = () => {
    const descending = here() ? !order().descending : props.by === "recent";
    const usual = props.by === "recent" && descending;
    props.address.change({ order: usual ? undefined : { by: props.by, descending } });
  };
  return (
    <th
      scope="col"
      class="font-medium"
      aria-sort={state()}
      classList={{ "max-md:hidden": props.wide ?? false, "text-right": props.number ?? false }}
    >
      <button type="button" class="inline-flex min-h-8 items-center gap-1 hover:text-ink" onClick={turn}>
        {props.children}
        <Show when={here()}>{order().descending ? <ArrowDown class="size-3" /> : <ArrowUp class="size-3" />}</Show>
      </button>
    </th>
  );
}

const SHOWN = 3;

function Line(props: { person: Row; chosen: Chosen; filter: Filter }) {
  const { labelOf } = useCompetencies();
  const person = () => props.person;
  const asked = () =>
    new Set([...(props.filter.all ?? []), ...(props.filter.any ?? [])].map((one) => one.competencyID));
  const claims = () =>
    person().competencies.toSorted(
      (one, other) => Number(asked().has(other.competencyID)) - Number(asked().has(one.competencyID)),
    );
  return (
    <>
      <td>
        <Checkbox
          aria-label={t().search.choose(person().name)}
          checked={props.chosen.has(person().personID)}
          onChange={() => props.chosen.turn(person())}
        />
      </td>
      <td class="min-w-0">
        <PersonLink
          name={person().name}
          line={person().doNotContact ? t().candidate.fields.doNotContact : person().headline}
          href={`/candidates/${person().personID}`}
        />
      </td>
      <td class="flex min-w-0 gap-1 overflow-hidden max-md:hidden">
        <For each={claims().slice(0, SHOWN)}>
          {({ competencyID }) => (
            <Chip tone={asked().has(competencyID) ? "accent" : "plain"}>{labelOf(competencyID)}</Chip>
          )}
        </For>
        <Show when={claims().length > SHOWN}>
          <span class="num self-center text-muted text-xs">+{claims().length - SHOWN}</span>
        </Show>
      </td>
      <td class="num truncate max-md:hidden">{person().months === undefined ? "" : months(person().months ?? 0)}</td>
      <td class="num max-w-36 truncate text-right">
        <Show when={person().desiredSalary}>
          {(pay) => (pay().period === "month" ? cash(pay().minor, pay().currency) : money(pay()))}
        </Show>
      </td>
      <td class="truncate max-md:hidden">{person().city && cityName(person().city ?? "")}</td>
      <td class="num truncate max-md:hidden">{relative(person().createdAt)}</td>
    </>
  );
}
