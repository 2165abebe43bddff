import { plusDays } from "../../time/zone/model.ts";
import { type Days, daysIn } from "./day/model.ts";
import { hoursIn } from "./hour/model.ts";
import { lengthOf, meant, type Name } from "./name/model.ts";
import { plain } from "./words/model.ts";

/** What is known where the line is typed. */
export interface Here extends Days {
  /** What the clock shows there, `14:30`. */
  readonly time: string;
  readonly names: readonly Name[];
}

/** What a line says: "Funnel report @sales Fri 18:00 +20". */
export interface Read {
  readonly title: string;
  readonly localDate?: string;
  readonly localTime?: string;
  readonly points?: number;
  readonly person?: Name;
  readonly department?: Name;
  /** What stands after an @ and names nobody, or several. */
  readonly unknown: readonly string[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The one that counts: the last in the text, of those that begin together the longest. */
const chosen = <Found extends Span>(found: readonly Found[]): Found | undefined =>
  found.toSorted((one, other) => one.to - other.to || other.from - one.from).at(-1);

const apart = (one: Span, other: Span | undefined) => !other || one.to <= other.from || one.from >= other.to;

/** Reads one line. What it does not understand is the title: nothing that was typed is lost. */
export function read(text: string, here: Here): Read {
  const line = plain(text);
  const marked = called(text, here.names);
  const points = [...line.matchAll(/(?<!\S)\+(?<count>[1-9]\d{0,3})(?!\S)/gu)].at(-1);
  const paid = points && { from: points.index, to: points.index + points[0].length };
  const free = (span: Span) => marked.every((mark) => apart(span, mark)) && apart(span, paid);
  const day = chosen(daysIn(line, here).filter(free));
  const hour = chosen(hoursIn(line).filter((span) => free(span) && apart(span, day)));
  const known = marked.filter(({ name }) => name);
  const spans = [...known, paid, day, hour].filter((span) => span !== undefined);
  return {
    title: without(text, spans),
    ...when(day?.localDate, hour?.localTime, here),
    ...(points && { points: Number(points.groups?.count) }),
    ...whose(known.flatMap(({ name }) => name ?? [])),
    unknown: marked.filter(({ name }) => !name).map(({ from, to }) => text.slice(from, to)),
  };
}

/** A time alone is today's, or tomorrow's when it has passed. */
function when(localDate: string | undefined, localTime: string | undefined, { today, time }: Here) {
  if (localTime === undefined) return localDate === undefined ? {} : { localDate };
  const passed = localTime <= time;
  if (localDate === undefined) return { localDate: passed ? plusDays(today, 1) : today, localTime };
  return { localDate, localTime };
}

function whose(names: readonly Name[]) {
  const last = (kind: Name["kind"]) => names.findLast((name) => name.kind === kind);
  const [person, department] = [last("person"), last("department")];
  return { ...(person && { person }), ...(department && { department }) };
}

/** Everything after an @. */
function called(text: string, names: readonly Name[]): (Span & { name: Name | undefined })[] {
  return [...text.matchAll(/(?<!\S)@(?=\S)/gu)].map(({ index }) => {
    const rest = text.slice(index + 1);
    const length = lengthOf(names, rest);
    return { from: index, to: index + 1 + length, name: length > 0 ? meant(names, rest.slice(0, length)) : undefined };
  });
}

/** The text without these parts, its gaps closed. */
function without(text: string, spans: readonly Span[]): string {
  const kept = spans
    .toSorted((one, other) => other.from - one.from)
    .reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text);
  return kept
    .replace(/\s+/gu, " ")
    .replace(/\s+([,.;:!?])/gu, "$1")
    .replace(/[\s,;:–—-]+$/u, "")
    .trim();
}
