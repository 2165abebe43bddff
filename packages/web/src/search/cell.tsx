import type { Row } from "@kolo/core/search";
import { cityName } from "../city.ts";
import { cash, languageName, months, per, relative } from "../text/format.ts";
import { t } from "../text/index.ts";
import { dress, write } from "../ui/write.ts";
import { claimed } from "./claims.tsx";
import type { Column } from "./columns.ts";

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

/**
 * What never says more than its column has room for is not cut: a box that cuts is paid for in each frame, whether it cuts or
 * not. For how long a salary is stands under it, so that on a phone a name has room.
 */
const KIND: Partial<Record<Column, string>> = {
  months: "whitespace-nowrap",
  recent: "whitespace-nowrap",
  changed: "whitespace-nowrap",
  pay: "max-w-30 overflow-hidden text-ellipsis whitespace-pre text-right text-muted text-xs first-line:text-ink first-line:text-sm",
};

export function cellOf(column: Column): Cell {
  if (column === "competencies") return claims();
  const td = (<td class={`num ${KIND[column] ?? "truncate"}`} />) as Element;
  return { td, show: (person) => write(td, TEXT[column](person)) };
}

const TEXT: Record<Exclude<Column, "competencies">, (person: Row) => string> = {
  months: ({ months }) => (months === undefined ? "" : experience(months)),
  pay: ({ desiredSalary: pay }) => {
    if (!pay) return "";
    const amount = cash(pay.minor, pay.currency);
    return pay.period === "month" ? amount : `${amount}\n${per(pay.period)}`;
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
/** A first chip of more letters leaves room for the second: for its beginning, and no more than a short one needs. */
const LONG = 9;
const SHORT_SECOND = 3;
const cut = (second: string) =>
  `inline-block truncate align-bottom leading-5 ${
    second.length > SHORT_SECOND ? "max-w-[calc(100%-2.25rem)]" : "max-w-[calc(100%-1.25rem)]"
  }`;

/** The chips are words of one text, which is cut as one: boxes of their own would each be laid out, cut and painted. */
function claims(): Cell {
  const chips = Array.from({ length: CHIPS }, () => (<bdi />) as Element);
  const rest = (<span class="num shrink-0 self-center text-muted text-xs" />) as Element;
  const td = (
    <td class="flex min-w-0 gap-1">
      <span class="truncate text-muted leading-5">{chips.flatMap((chip) => [chip, " "])}</span>
      {rest}
    </td>
  ) as Element;
  const show = (person: Row, { labelOf, asked }: Says) => {
    const all = claimed(person, asked);
    const labels = all.slice(0, CHIPS).map(labelOf);
    for (const [at, chip] of chips.entries()) claim(chip, labels.slice(at), asked.has(all[at] ?? ""));
    write(rest, all.length > CHIPS ? `+${all.length - CHIPS}` : "");
  };
  return { td, show };
}

/** @param labels the chip's own and that of the next, if there are any */
function claim(chip: Element, [label = "", next]: readonly string[], asked: boolean): void {
  const tone = asked ? "bg-accent-soft text-accent-ink" : "bg-hover text-muted";
  const form = next === undefined || label.length <= LONG ? "py-0.75" : cut(next);
  write(chip, label);
  dress(chip, label === "" ? "hidden" : `rounded-xs px-1.5 font-medium text-2xs ${tone} ${form}`);
}
