import { plusDays } from "@kolo/core/time/zone/model";
import { inWeeks, isLate, median, type Row, RULE, recorded, weekOf, weeksTo } from "@kolo/core/work/lateness/model";
import type { Figure } from "./figure.ts";
import { type Kind, someFirm, type Worker } from "./lateness-firm.ts";

/** Seeds 1 to 40 were for tuning (LATENESS_SEEDS=tuning); these judge, and were not looked at before. */
const SEEDS =
  process.env.LATENESS_SEEDS === "tuning" ? { first: 1, count: 40 } : ({ first: 1001, count: 200 } as const);
const SUNDAYS = Array.from({ length: RULE.weeks }, (_, week) => plusDays("2026-01-25", 7 * week));
const PLAIN_BARS = [90, 80, 70, 60];

/** The rule on firms in which it is known who is late, and beside it the plain percentage. */
export async function measure(): Promise<Figure[]> {
  const firms = Array.from({ length: SEEDS.count }, (_, index) => someFirm(SEEDS.first + index));
  const ruled = tally(firms, marksByRule);
  const figures: Figure[] = [
    { name: "late ones not marked within eight weeks", value: 100 - ruled.late, unit: "%", bar: 10 },
    { name: "others marked: false marks", value: ruled.others, unit: "%", bar: 5 },
    ...(["steady", "overloaded", "blocked"] as const).map((kind) => ({
      name: `  of the ${kind}`,
      value: ruled[kind],
      unit: "%",
    })),
  ];
  for (const bar of PLAIN_BARS) {
    const plain = tally(firms, (firm, sunday) => marksByPercentage(firm, sunday, bar));
    figures.push(
      { name: `plain percentage under ${bar}: late ones not marked`, value: 100 - plain.late, unit: "%" },
      { name: `plain percentage under ${bar}: false marks`, value: plain.others, unit: "%" },
    );
  }
  return figures;
}

type Marks = (firm: readonly Worker[], sunday: string) => boolean[];

/** How many of each kind are marked on any of the Sundays, in percent. */
function tally(firms: readonly Worker[][], marks: Marks): Record<Kind | "others", number> {
  const seen = firms.flatMap((firm) => {
    const each = SUNDAYS.map((sunday) => marks(firm, sunday));
    return firm.map(({ kind }, index) => ({ kind, marked: each.some((all) => all[index]) }));
  });
  const percent = (fits: (kind: Kind) => boolean) => {
    const some = seen.filter(({ kind }) => fits(kind));
    return (100 * some.filter(({ marked }) => marked).length) / some.length;
  };
  return {
    steady: percent((kind) => kind === "steady"),
    overloaded: percent((kind) => kind === "overloaded"),
    blocked: percent((kind) => kind === "blocked"),
    late: percent((kind) => kind === "late"),
    others: percent((kind) => kind !== "late"),
  };
}

function marksByRule(firm: readonly Worker[], sunday: string): boolean[] {
  const now = `${sunday}T20:00:00.000Z`;
  const weeks = new Set(weeksTo(sunday));
  const rows = firm.map(({ rows }) =>
    rows.filter((row) => weeks.has(weekOf(row.dueOn)) && isDue(row, now)).map(until(now)),
  );
  const usual = median(rows.map(({ length }) => length));
  return rows.map((own) => recorded(inWeeks(own, now), usual).verdict === "regular");
}

/** 100 - remarks / tasks in progress, as a rival has it: under the bar is a bad worker. */
function marksByPercentage(firm: readonly Worker[], sunday: string, bar: number): boolean[] {
  const now = `${sunday}T20:00:00.000Z`;
  return firm.map(({ rows }) => {
    const given = rows.filter(({ createdAt }) => createdAt <= now).map(until(now));
    const remarks = given.filter((row) => isDue(row, now) && isLate(row, now)).length;
    return given.length > 0 && 100 - (100 * remarks) / given.length < bar;
  });
}

const isDue = ({ dueAt }: Row, now: string) => dueAt <= now;

/** As it stood then: what was done later was not done yet. */
const until =
  (now: string) =>
  (row: Row): Row =>
    row.doneAt !== undefined && row.doneAt > now ? { ...row, doneAt: undefined } : row;
