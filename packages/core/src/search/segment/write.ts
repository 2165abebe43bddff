import type { Doc } from "../document.ts";
import { idOf } from "./id.ts";
import { type Column, packed } from "./pack.ts";
import { COLUMNS, type ColumnName, FIXED, LISTS, type Meta, PERIODS, type Segment } from "./segment.ts";
import { gathered, incoming, type Sources, sourced, Texts, TOLD } from "./source.ts";
import { worded } from "./words.ts";

/** A segment as it is stored: columns, and apart from them the words, which not every search needs. */
export interface Written {
  readonly count: number;
  readonly columns: Uint8Array<ArrayBuffer>;
  readonly words: Uint8Array<ArrayBuffer>;
}

const placed = <T>(values: readonly T[], value: T | undefined) => (value === undefined ? 0 : values.indexOf(value) + 1);

/** What one document writes into its columns. */
function row(doc: Doc, cities: Texts): Record<ColumnName, number> {
  const [id0, id1, id2, id3] = idOf(doc.personID);
  const { pay } = doc;
  const money = pay ? (placed(FIXED.currency, pay.currency) - 1) * PERIODS + placed(FIXED.period, pay.period) : 0;
  return {
    id0,
    id1,
    id2,
    id3,
    rev: doc.rev,
    changed: doc.changed,
    months: doc.months === undefined ? 0 : doc.months + 1,
    minor: pay?.minor ?? 0,
    money,
    city: doc.city === undefined ? 0 : cities.place(doc.city) + 1,
    source: placed(FIXED.source, doc.source),
    schooling: placed(FIXED.schooling, doc.schooling),
    blocked: Number(doc.blocked === true),
  };
}

/**
 * A segment of the old one's people, less those gone, with those who come in place of what was known of them. Made from
 * nothing when there is no old one. Who is not changed is copied, not read again.
 */
export function written(old: Segment | undefined, docs: readonly Doc[], gone: Iterable<string> = []): Written {
  const come = docs.toSorted((one, other) => (one.personID < other.personID ? 1 : -1));
  const sources = sourced(old, come, gone);
  const cities = new Texts(old?.texts.city);
  const columns = columned(sources, old, come, cities);
  const lists = LISTS.map((name) => {
    const texts = new Texts(old?.texts[name]);
    const told = (source: number) =>
      TOLD[name](come[incoming(source)] as Doc, (level) => placed<string>(FIXED.level, level));
    return { name, texts, ...gathered(sources, old?.lists[name], texts, told) };
  });
  for (const { name, count, value, level } of lists)
    Object.assign(columns, { [`${name}.count`]: count, [`${name}.value`]: value, [`${name}.level`]: level });
  const texts = Object.fromEntries(lists.map((list) => [list.name, list.texts.all]));
  const meta: Meta = { count: sources.length, texts: { ...texts, city: cities.all } as unknown as Meta["texts"] };
  return { count: sources.length, columns: packed(meta, columns), words: worded(sources, old, come) };
}

function columned(
  sources: Sources,
  old: Segment | undefined,
  come: readonly Doc[],
  cities: Texts,
): Record<string, Column> {
  const names = Object.keys(COLUMNS) as ColumnName[];
  const rows = come.map((doc) => row(doc, cities));
  return Object.fromEntries(
    names.map((name) => {
      const column = new COLUMNS[name](sources.length);
      const before = old?.[name];
      for (let at = 0; at < sources.length; at++) {
        const source = sources[at] ?? 0;
        column[at] = source < 0 ? (rows[incoming(source)]?.[name] ?? 0) : (before?.[source] ?? 0);
      }
      if (name === "city") again(column as Uint32Array, sources, cities);
      return [name, column];
    }),
  );
}

function again(column: Uint32Array, sources: Sources, cities: Texts): void {
  for (let at = 0; at < column.length; at++) {
    const place = column[at] ?? 0;
    if (place > 0 && (sources[at] ?? 0) >= 0) column[at] = cities.again(place - 1) + 1;
  }
}
