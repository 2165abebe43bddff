import type { Row } from "@kolo/core/search";
import { cityName } from "../city.ts";
import { decimal, row } from "../csv.ts";
import { per } from "../text/format.ts";
import { t } from "../text/index.ts";
import { ask, type Question } from "./queries.ts";

/** An amount with all that makes it comparable, each in a column of its own. */
function salaryOf({ desiredSalary: pay }: Row): string[] {
  if (!pay) return ["", "", "", ""];
  const { minor, currency, period, basis } = pay;
  return [decimal(minor), currency, per(period), t().unit[basis === "unknown" ? "basisUnknown" : basis]];
}

const valuesOf = (person: Row, labelOf: (competencyID: string) => string): string[] => [
  person.name,
  person.headline ?? "",
  person.competencies.map(({ competencyID }) => labelOf(competencyID)).join("; "),
  person.months === undefined ? "" : String(person.months),
  ...salaryOf(person),
  cityName(person.city ?? ""),
  person.tags.join("; "),
  person.createdAt.slice(0, 10),
];

const MOST = 100;

/**
 * Everybody found, as a file for a spreadsheet; only what the asker may see is in it. `onPart` hears how much is
 * there, from 0 to 1. @throws ApiError, and what `signal` was aborted with
 */
export async function csv(
  question: Question,
  labelOf: (competencyID: string) => string,
  onPart: (part: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const { fields, name, city, added, competencies } = t().candidate;
  const heads = [
    name,
    fields.headline,
    competencies,
    t().search.monthsHead,
    fields.desiredSalary,
    t().search.currency,
    t().ui.period,
    t().ui.basis,
    city,
    fields.tags,
    added,
  ];
  let text = `\ufeff${row(heads)}`;
  for (let from = 0, total = 1; from < total; from += MOST) {
    const page = await ask(question, { from, size: MOST, typing: true, signal });
    total = page.total;
    onPart(Math.min(1, (from + MOST) / total));
    text += page.people.map((person) => row(valuesOf(person, labelOf))).join("");
  }
  return text;
}
