import * as v from "valibot";
import type { PartialDate } from "../../time/partial-date.ts";
import { level } from "../field/tongue.ts";
import { tongues } from "../field/tongue-names.ts";
import { limits } from "../limits.ts";
import type { Fields, Found, Job, School, Span, Tongue } from "../model.ts";
import { clean } from "./clean.ts";
import type { Draft } from "./draft.ts";

/** Anything but a text counts as not given: files are written by hand and by many programs. */
const Text = v.fallback(v.optional(v.pipe(v.string(), v.transform(line))), undefined);
const Texts = v.fallback(v.optional(v.pipe(v.array(Text), v.transform(present))), undefined);
const list = <S extends v.GenericSchema>(item: S) =>
  v.fallback(v.pipe(v.array(v.fallback(v.nullable(item), null)), v.transform(present)), []);

/** The parts of https://jsonresume.org/schema that tell of the person; the newest names with the older ones beside them. */
const Resume = v.object({
  basics: v.fallback(
    v.object({
      name: Text,
      label: Text,
      email: Text,
      phone: Text,
      url: Text,
      website: Text,
      summary: Text,
      location: v.fallback(v.optional(v.object({ city: Text, countryCode: Text })), undefined),
      profiles: list(v.object({ network: Text, username: Text, url: Text })),
    }),
    { profiles: [] },
  ),
  work: list(
    v.object({
      name: Text,
      company: Text,
      position: Text,
      startDate: Text,
      endDate: Text,
      summary: Text,
      highlights: Texts,
    }),
  ),
  education: list(v.object({ institution: Text, area: Text, studyType: Text, startDate: Text, endDate: Text })),
  skills: list(v.object({ name: Text, level: Text, keywords: Texts })),
  languages: list(v.object({ language: Text, fluency: Text })),
});
type Resume = v.InferOutput<typeof Resume>;

function line(text: string): string {
  return clean(text).replace(/\s+/g, " ").slice(0, limits.line);
}
function present<T>(items: readonly (T | null | undefined | "")[]): T[] {
  return items.filter((item): item is T => Boolean(item)).slice(0, 100);
}

/** Writes a text line by line and says where each piece came to stand. */
function writer() {
  let text = "";
  return {
    text: () => text,
    heading: (words: string, of: readonly unknown[]) => {
      if (of.length > 0) text += `\n${words}\n`;
    },
    line: (...cells: (string | undefined)[]): Span | undefined => {
      const words = present(cells).join("\t");
      if (!words) return undefined;
      text += `${words}\n`;
      return [text.length - 1 - words.length, text.length - 1];
    },
  };
}
type Writer = ReturnType<typeof writer>;

const found = <T>(value: T, span: Span | undefined): Found<T> => ({ value, confidence: 0.98, span });

function date(text: string | undefined): PartialDate | undefined {
  const [, y, m, d] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text ?? "") ?? [];
  if (!y) return undefined;
  return { y: Number(y), ...(m ? { m: Number(m) } : {}), ...(m && d ? { d: Number(d) } : {}) };
}

function basics({ basics: given }: Resume, out: Writer): Partial<Fields> {
  const name = out.line(given.name);
  const label = out.line(given.label);
  out.line(given.email);
  out.line(given.phone && `Phone: ${given.phone}`);
  const city = out.line(given.location?.city);
  out.line(given.url ?? given.website);
  for (const { url, network, username } of given.profiles) out.line(url ?? (username && `${network}: @${username}`));
  out.heading("Summary", present([given.summary]));
  out.line(given.summary);
  return {
    ...(given.name && { name: found(given.name, name) }),
    ...(given.label && { headline: found(given.label, label) }),
    ...(given.location?.city && { city: found(given.location.city, city) }),
  };
}

type Work = Resume["work"][number];

const employerOf = ({ name, company }: Work) => name ?? company;

function job(given: Work, start: PartialDate): Job {
  const employer = employerOf(given);
  const end = date(given.endDate) ?? null;
  return { ...(given.position && { title: given.position }), ...(employer && { employer }), start, end };
}

function jobs({ work }: Resume, out: Writer): Found<Job>[] {
  out.heading("Experience", work);
  return work.flatMap((given) => {
    const period = given.startDate && `${given.startDate} - ${given.endDate ?? "present"}`;
    const span = out.line(period, employerOf(given));
    out.line(given.position);
    out.line(given.summary);
    for (const words of given.highlights ?? []) out.line(`- ${words}`);
    const start = date(given.startDate);
    return start ? [found(job(given, start), span)] : [];
  });
}

function schools({ education }: Resume, out: Writer): Found<School>[] {
  out.heading("Education", education);
  return education.flatMap(({ institution, area, studyType, startDate, endDate }) => {
    const span = out.line(institution);
    out.line([studyType, area].filter(Boolean).join(", "), [startDate, endDate].filter(Boolean).join(" - "));
    const [from, to] = [date(startDate), date(endDate)];
    if (!institution) return [];
    return [
      found({ institution, ...(studyType && { degree: studyType }), ...(from && { from }), ...(to && { to }) }, span),
    ];
  });
}

function skillLines({ skills }: Resume, out: Writer) {
  out.heading("Skills", skills);
  for (const { name, keywords = [] } of skills)
    out.line(keywords.length > 0 && name ? `${name}: ${keywords.join(", ")}` : (name ?? keywords.join(", ")));
}

/** "English" among the skills is a skill: the languages have a list of their own. */
function spoken({ languages }: Resume, out: Writer): Found<Tongue>[] {
  out.heading("Languages", languages);
  return languages.flatMap(({ language, fluency }) => {
    const span = out.line([language, fluency].filter(Boolean).join(" - "));
    const [named] = tongues(language ?? "");
    const known = level(fluency ?? "");
    return named ? [found({ code: named.code, ...(known && { level: known }) }, span)] : [];
  });
}

/** JSON Resume as a text to read, with what it states; undefined for any other JSON, which is but a text. */
export function jsonResume(source: string): Draft | undefined {
  const given = v.safeParse(Resume, parsed(source));
  if (!given.success || !(given.output.basics.name || given.output.work.length > 0)) return undefined;
  const out = writer();
  const person = basics(given.output, out);
  const [experience, education] = [jobs(given.output, out), schools(given.output, out)];
  skillLines(given.output, out);
  const stated = { ...person, experience, education, languages: spoken(given.output, out) };
  return { kind: "json", text: out.text().slice(0, limits.characters), targets: [], stated };
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
