import { Currency, Money } from "../../money.ts";
import { Source } from "../../people/person/model.ts";
import { RANKS, Schooling } from "../model.ts";
import type { Dictionary } from "./dictionary.ts";
import { type ID, idOf, textOf } from "./id.ts";
import { unpacked } from "./pack.ts";

/** Values of lists that never change their order; 0 stands for none, a value for its place and one. */
export const FIXED = {
  source: Source.entries.kind.options,
  schooling: Schooling.options,
  level: RANKS,
  currency: Currency.options,
  period: Money.entries.period.options,
} as const;
export const PERIODS = FIXED.period.length;

/** What each document has one of. Documents stand newest first. */
export const COLUMNS = {
  id0: Float64Array,
  id1: Uint32Array,
  id2: Uint32Array,
  id3: Uint32Array,
  rev: Uint32Array,
  /** Minutes since 1970. */
  changed: Uint32Array,
  /** One more than the months; 0 is not known. */
  months: Uint16Array,
  /** Hundredths of `money`'s currency. */
  minor: Float64Array,
  /** One more than currency and period; 0 is not known. */
  money: Uint8Array,
  city: Uint32Array,
  source: Uint8Array,
  schooling: Uint8Array,
  blocked: Uint8Array,
} as const;
export type ColumnName = keyof typeof COLUMNS;
type Columns = { [Name in ColumnName]: InstanceType<(typeof COLUMNS)[Name]> };

/** What each document has some of: those of document n stand from `at[n]` until `at[n + 1]`. */
export interface List {
  readonly at: Uint32Array;
  readonly value: Uint16Array;
  readonly level: Uint8Array;
}
export const LISTS = ["competencies", "languages", "tags"] as const;
export type ListName = (typeof LISTS)[number];

/** The texts that columns and lists hold places in. */
export interface Texts {
  readonly city: readonly string[];
  readonly competencies: readonly string[];
  readonly languages: readonly string[];
  readonly tags: readonly string[];
}

export interface Segment extends Columns {
  readonly count: number;
  readonly lists: Record<ListName, List>;
  readonly texts: Texts;
  /** Loaded apart, when somebody asks for words or for the order of names. */
  words?: Words;
}
export interface Words {
  readonly dictionary: Dictionary;
  readonly name: Float64Array;
}

export interface Meta {
  readonly count: number;
  readonly texts: Texts;
}

/** Reads a segment in place. @throws when the bytes are not one */
export function opened(bytes: Uint8Array): Segment {
  const { meta, column } = unpacked<Meta>(bytes);
  const kindOf = (name: ColumnName) => COLUMNS[name].name as "Uint8Array";
  const columns = Object.fromEntries(
    (Object.keys(COLUMNS) as ColumnName[]).map((name) => [name, column(name, kindOf(name))]),
  ) as unknown as Columns;
  const list = (name: ListName): List => ({
    at: summed(column(`${name}.count`, "Uint8Array")),
    value: column(`${name}.value`, "Uint16Array"),
    level: column(`${name}.level`, "Uint8Array"),
  });
  const lists = { competencies: list("competencies"), languages: list("languages"), tags: list("tags") };
  return { ...meta, ...columns, lists };
}

export function openedWords(bytes: Uint8Array): Words {
  const { column } = unpacked<object>(bytes);
  return {
    name: column("name", "Float64Array"),
    dictionary: {
      bytes: column("words", "Uint8Array"),
      blocks: column("blocks", "Uint32Array"),
      starts: column("starts", "Uint32Array"),
      postings: column("postings", "Uint8Array"),
    },
  };
}

function summed(counts: Uint8Array): Uint32Array {
  const at = new Uint32Array(counts.length + 1);
  for (let index = 0; index < counts.length; index++) at[index + 1] = (at[index] ?? 0) + (counts[index] ?? 0);
  return at;
}

export const idAt = ({ id0, id1, id2, id3 }: Segment, at: number) =>
  textOf(id0[at] ?? 0, id1[at] ?? 0, id2[at] ?? 0, id3[at] ?? 0);

/** Above zero when the document stands after an id, newest first: when it is the older. */
export function against({ id0, id1, id2, id3 }: Segment, at: number, [a, b, c, d]: ID): number {
  return a - (id0[at] ?? 0) || b - (id1[at] ?? 0) || c - (id2[at] ?? 0) || d - (id3[at] ?? 0);
}

/** Where a person's document stands; undefined when it is not in the segment. */
export function placeOf(segment: Segment, personID: string): number | undefined {
  const id = idOf(personID);
  let low = 0;
  let high = segment.count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = against(segment, middle, id);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
