import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Refused } from "@kolo/core/error";
import { read } from "@kolo/core/resume";
import type { Fields, Reading } from "@kolo/core/resume/model";
import { eyes } from "@kolo/core/resume/scan";

/**
 * Prints the fields of résumés in the format the scorer of labelled files reads:
 * `npm run --silent resume -- --as-of 2026-01 FILE...` gives `{ "<file name>": {...} }`. A file that is refused gives `{}`.
 */
type When = { y: number; m?: number | undefined; d?: number | undefined };

const two = (part: number) => String(part).padStart(2, "0");
/** A year alone means January as a start and December as an end. */
const month = ({ y, m }: When, missing: number) => `${y}-${two(m ?? missing)}`;
const written = ({ y, m, d }: When) =>
  [y, ...[m, d].flatMap((part) => (part === undefined ? [] : two(part)))].join("-");
/** What only a story mentions is offered to the recruiter and not claimed. */
const SURE = 0.6;

function skills({ text, fields }: Pick<Reading, "text" | "fields">): string[] {
  const sure = fields.competencies.filter(({ confidence }) => confidence >= SURE);
  return [
    ...sure.flatMap(({ span }) => (span ? [text.slice(...span)] : [])),
    ...fields.otherSkills.map(({ value }) => value),
  ];
}

const salary = ({ desiredSalary }: Fields) =>
  desiredSalary && {
    amount_from: desiredSalary.value.minor / 100,
    currency: desiredSalary.value.currency,
  };

function printed({ text, fields }: Reading) {
  return {
    name: fields.name?.value ?? null,
    emails: fields.mails.map(({ value }) => value),
    phones: fields.phones.map(({ value }) => value),
    links: fields.links.map(({ value }) => value),
    city: fields.city?.value ?? null,
    skills: skills({ text, fields }),
    experience_years: fields.months ? fields.months.value / 12 : null,
    experience_periods: fields.experience.map(({ value: { start, end } }) => ({
      start: month(start, 1),
      end: end ? month(end, 12) : null,
    })),
    education: fields.education.map(({ value: { institution } }) => ({ institution })),
    desired_salary: salary(fields) ?? null,
    birth_date: fields.birthDate ? written(fields.birthDate.value) : null,
    age: fields.age?.value ?? null,
    languages: fields.languages.map(({ value: { code } }) => ({ code })),
    desired_position: fields.headline?.value ?? null,
  };
}

async function answer(file: string, now: string): Promise<object> {
  try {
    return printed(await read(new Uint8Array(await readFile(file)), { name: basename(file), now, eyes }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(`${basename(file)}: ${error.code}`);
    return {};
  }
}

const given = process.argv.slice(2);
const at = given.indexOf("--as-of");
const now = at < 0 ? new Date().toISOString() : (given[at + 1] ?? "");
const files = at < 0 ? given : given.toSpliced(at, 2);
const answers: Record<string, object> = {};
for (const file of files) answers[basename(file)] = await answer(file, now);
process.stdout.write(`${JSON.stringify(answers, null, 1)}\n`);
