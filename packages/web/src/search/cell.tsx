import type { Row } from "@kolo/core/search";
import { cash, languageName, money, months, relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { dress, write } from "../ui/write.ts";
import { claimed } from "./claims.tsx";
import type { Column } from "./columns.ts";
import { cityName } from "./words.ts";

/** What lines say besides a person: labels of competencies, and which of those are asked for. */
export interface Says {
  readonly labelOf: (competencyID: string) => string;
  readonly asked: ReadonlySet<string>;
}
/** A cell of a line, and what writes of somebody into it. */
export interface Cell {
  readonly td: Element;
  readonly show: (person: Row, says: Says) => void;
}

export function cellOf(column: Column): Cell {
  if (column === "competencies") return claims();
  const td = (<td class="num truncate" classList={{ "max-w-36 text-right": column === "pay" }} />) as Element;
  return { td, show: (person) => write(td, TEXT[column](person)) };
}

const TEXT: Record<Exclude<Column, "competencies">, (person: Row) => string> = {
  months: ({ months }) => (months === undefined ? "" : experience(months)),
  pay: ({ desiredSalary: pay }) => {
    if (!pay) return "";
    return pay.period === "month" ? cash(pay.minor, pay.currency) : money(pay);
  },
  city: ({ city }) => (city === undefined ? "" : cityName(city)),
  source: ({ source }) => source?.name ?? (source ? t().upload.sources[source.kind] : ""),
  tags: ({ tags }) => tags.join(", "),
  languages: ({ languages }) => languages.map(({ code }) => languageName(code)).join(", "),
  recent: ({ createdAt }) => relative(createdAt),
  changed: ({ updatedAt }) => relative(updatedAt),
};

/** Whole years, which is what one compares by; months of who is new. The quick view tells both. */
const experience = (length: number) => (length < 12 ? months(length) : t().unit.years(Math.floor(length / 12)));

/** Chips of a line; of others there is how many they are. */
const CHIPS = 2;
/** A chip is cut short rather than laid over the next cell; the first of several last. */
const CHIP = "chip block min-w-0 truncate leading-5";
const FIRST = "chip block max-w-[65%] shrink-0 truncate leading-5";

function claims(): Cell {
  const chips = Array.from({ length: CHIPS }, () => (<span />) as Element);
  const rest = (<span class="num shrink-0 self-center text-muted text-xs" />) as Element;
  const td = (
    <td class="flex min-w-0 gap-1">
      {chips}
      {rest}
    </td>
  ) as Element;
  const show = (person: Row, { labelOf, asked }: Says) => {
    const all = claimed(person, asked);
    for (const [at, chip] of chips.entries()) {
      const [id, after] = [all[at], at + 1 < Math.min(all.length, CHIPS)];
      write(chip, id === undefined ? "" : labelOf(id));
      dress(chip, id === undefined ? "hidden" : chipped(asked.has(id), after));
    }
    write(rest, all.length > CHIPS ? `+${all.length - CHIPS}` : "");
  };
  return { td, show };
}

/** @param followed whether another chip comes after it */
const chipped = (asked: boolean, followed: boolean) =>
  `${followed ? FIRST : CHIP} ${asked ? "bg-accent-soft text-accent-ink" : "bg-hover text-muted"}`;
