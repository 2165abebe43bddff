import type { Filter } from "@kolo/core/search/model";
import { cityName } from "../city.ts";
import { useCompetencies } from "../competencies.ts";
import { cash, spoken } from "../text/format.ts";
import { t } from "../text/index.ts";

/** One filter as a chip says it, and the filter without it. */
export interface Said {
  readonly text: string;
  readonly without: Filter;
}

const rest = <Value>(values: readonly Value[], value: Value) => {
  const left = values.filter((one) => one !== value);
  return left.length > 0 ? left : undefined;
};

export const amount = (whole: number, currency: string) => cash(Math.round(whole) * 100, currency);

/** "from 3", "up to 5", "3 – 5", and that those count too who did not say. */
export function span(from: string | undefined, to: string | undefined, unknown?: boolean): string {
  if (unknown) return `${span(from, to)}, ${t().search.orUntold}`;
  if (from !== undefined && to !== undefined) return `${from} – ${to}`;
  return from === undefined ? t().unit.upTo(to ?? "") : t().unit.from(from);
}

/** "from 3 years", "up to 1.5 years", "3 years – 5 years", and what is neither years nor half of one as months. */
export function experience({ from, to, unknown }: NonNullable<Filter["months"]>): string {
  const { years, months, ofYears, ofMonths } = t().unit;
  const [ofTime, ofFew] = from === undefined || to === undefined ? [ofYears, ofMonths] : [years, months];
  const said = (length: number) => (length >= 12 && length % 6 === 0 ? ofTime(length / 12) : ofFew(length));
  return span(from === undefined ? from : said(from), to === undefined ? to : said(to), unknown);
}

type Many = "all" | "any" | "cities" | "sources" | "schooling" | "languages" | "tags";
type One<Name extends Many> = NonNullable<Filter[Name]>[number];

/** The chips of a filter that has several values. */
function several<Name extends Many>(filter: Filter, name: Name, say: (value: One<Name>) => string): Said[] {
  const values = (filter[name] ?? []) as One<Name>[];
  return values.map((value) => ({ text: say(value), without: { ...filter, [name]: rest(values, value) } }));
}

/** The chips of filters that have one value. */
function single(filter: Filter): Said[] {
  const { text, months, pay, free } = filter;
  const paid = (whole: number | undefined) => (whole === undefined ? undefined : amount(whole, pay?.currency ?? ""));
  return [
    ...(text ? [{ text: `“${text}”`, without: { ...filter, text: undefined } }] : []),
    ...(months ? [{ text: experience(months), without: { ...filter, months: undefined } }] : []),
    ...(pay ? [{ text: span(paid(pay.from), paid(pay.to), pay.unknown), without: { ...filter, pay: undefined } }] : []),
    ...(free ? [{ text: t().search.free, without: { ...filter, free: undefined } }] : []),
  ];
}

/** Everything that is set, chip by chip. */
export function useSaid(): (filter: Filter) => Said[] {
  const { labelOf } = useCompetencies();
  const claimed = ({ competencyID, level }: One<"all">) =>
    level === undefined ? labelOf(competencyID) : `${labelOf(competencyID)} ${level}+`;
  return (filter) => [
    ...several(filter, "all", claimed),
    // One of these is enough, and each after the first says so.
    ...several(filter, "any", claimed).map((one, at) => (at > 0 ? { ...one, text: t().search.or(one.text) } : one)),
    ...single(filter),
    ...several(filter, "cities", cityName),
    ...several(filter, "languages", spoken),
    ...several(filter, "schooling", (step) => t().search.schooling[step]),
    ...several(filter, "sources", (kind) => t().upload.sources[kind]),
    ...several(filter, "tags", (tag) => tag),
  ];
}
