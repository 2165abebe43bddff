import type { Row } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { createMemo, For, Index, Show, untrack } from "solid-js";
import { cash, languageName, money, months, relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { Eye, MailX } from "../ui/icon.ts";
import { PersonLink } from "../ui/person-link.tsx";
import type { Chosen } from "./chosen.ts";
import type { Column } from "./columns.ts";
import { cityName } from "./words.ts";

const SHOWN = 2;
/** Given, and not asked for by each line: that would be a query of its own. */
type LabelOf = (competencyID: string) => string;

/**
 * Somebody found, as a line of the table. Some thirty are made at once, and more with each turn of a wheel: box and button
 * are the plain ones, without what the usual ones can do besides.
 */
export function Line(props: {
  person: Row;
  chosen: Chosen;
  filter: Filter;
  columns: readonly Column[];
  labelOf: LabelOf;
  onLook: () => void;
}) {
  const person = () => props.person;
  return (
    <>
      <td>
        <label class="inline-flex min-h-8 items-center pointer-coarse:min-h-10">
          <input
            type="checkbox"
            class="check"
            aria-label={t().search.choose(person().name)}
            checked={props.chosen.has(person().personID)}
            onChange={() => props.chosen.turn(person())}
          />
        </label>
      </td>
      <td class="flex min-w-0 items-center gap-2">
        <PersonLink
          name={person().name}
          line={found(person()) || person().headline}
          href={`/candidates/${person().personID}`}
        />
        <Show when={person().doNotContact}>
          <span class="shrink-0 text-muted" title={t().candidate.fields.doNotContact}>
            <MailX class="size-3.5" aria-hidden="true" />
            <span class="sr-only">{t().candidate.fields.doNotContact}</span>
          </span>
        </Show>
      </td>
      <For each={props.columns}>
        {(column) => <Cell column={column} person={person()} filter={props.filter} labelOf={props.labelOf} />}
      </For>
      <td>
        <button
          type="button"
          class="btn btn-ghost btn-icon"
          aria-label={t().search.quick(person().name)}
          onClick={() => props.onLook()}
        >
          <Eye />
        </button>
      </td>
    </>
  );
}

/** Where each word that was looked for stands; a name is seen anyway. */
export const found = ({ why }: Row): string =>
  why
    .filter(({ places }) => places.some((place) => place !== "name"))
    .map(({ word, places }) =>
      t().search.foundIn(word, places.map((place) => t().search.places[place] ?? place).join(", ")),
    )
    .join(" · ");

function Cell(props: { column: Column; person: Row; filter: Filter; labelOf: LabelOf }) {
  // A cell stays its column's: nothing watches which one that is.
  const column = untrack(() => props.column);
  if (column === "competencies")
    return (
      <td class="flex min-w-0 gap-1 max-md:hidden">
        <Claims person={props.person} filter={props.filter} labelOf={props.labelOf} />
      </td>
    );
  if (column === "pay") return <td class="num max-w-36 truncate text-right">{paid(props.person)}</td>;
  return <td class="num truncate max-md:hidden">{plain(column, props.person)}</td>;
}

const paid = ({ desiredSalary: pay }: Row) =>
  pay && (pay.period === "month" ? cash(pay.minor, pay.currency) : money(pay));

function plain(column: Column, { months: length, city, source, tags, languages, createdAt, updatedAt }: Row): string {
  switch (column) {
    case "months":
      return length === undefined ? "" : experience(length);
    case "city":
      return city === undefined ? "" : cityName(city);
    case "source":
      return source?.name ?? (source ? t().upload.sources[source.kind] : "");
    case "tags":
      return tags.join(", ");
    case "languages":
      return languages.map(({ code }) => languageName(code)).join(", ");
    case "changed":
      return relative(updatedAt);
    default:
      return relative(createdAt);
  }
}

/** Whole years, which is what one compares by; months of who is new. The quick view tells both. */
const experience = (length: number) => (length < 12 ? months(length) : t().unit.years(Math.floor(length / 12)));

/** Competencies, those asked for first. */
export function Claims(props: { person: Row; filter: Filter; labelOf: LabelOf; all?: boolean }) {
  const asked = createMemo(
    () => new Set([...(props.filter.all ?? []), ...(props.filter.any ?? [])].map((one) => one.competencyID)),
  );
  const claims = createMemo(() =>
    props.person.competencies
      .map(({ competencyID }) => competencyID)
      .toSorted((one, other) => Number(asked().has(other)) - Number(asked().has(one))),
  );
  const shown = () => (props.all ? claims() : claims().slice(0, SHOWN));
  return (
    <>
      {/* A chip stays and changes its text: one taken out for each put in would cost a row as much as all the rest. */}
      <Index each={shown()}>
        {(competencyID) => (
          <Chip tone={asked().has(competencyID()) ? "accent" : "plain"}>
            <span class="truncate">{props.labelOf(competencyID())}</span>
          </Chip>
        )}
      </Index>
      <Show when={claims().length > shown().length}>
        <span class="num shrink-0 self-center text-muted text-xs">+{claims().length - shown().length}</span>
      </Show>
    </>
  );
}
