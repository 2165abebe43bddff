import type { Doc } from "../document.ts";
import { nameKey } from "../facet.ts";
import { RANKS } from "../model.ts";
import { idOf } from "./id.ts";
import { packed } from "./pack.ts";
import type { Meta, Segment } from "./segment.ts";
import { numbered, several, sourced, texted } from "./source.ts";
import { worded } from "./words.ts";

/** A segment as it is stored: columns, and apart from them the words and what few ask for. */
export interface Written {
  readonly count: number;
  readonly columns: Uint8Array<ArrayBuffer>;
  readonly words: Uint8Array<ArrayBuffer>;
}

const rank = (level: string | undefined) => (RANKS as readonly (string | undefined)[]).indexOf(level) + 1;

/** A value told twice counts once, at its highest level. */
function best(told: readonly (readonly [text: string, level: number])[]): [string, number][] {
  const levels = new Map<string, number>();
  for (const [text, level] of told) levels.set(text, Math.max(level, levels.get(text) ?? 0));
  return [...levels];
}

/**
 * A segment of the old one's people, less those gone, with those who come in place of what was known of them. Made from
 * nothing when there is no old one. Who is not changed is copied, not read again.
 */
export function written(old: Segment | undefined, docs: readonly Doc[], gone: readonly string[] = []): Written {
  const source = sourced(old, docs, gone);
  const column = (name: string, told: (doc: Doc) => number) => numbered(source, old?.column(name), told);
  const texts = {
    city: texted(source, "city", ({ city }) => city),
    source: texted(source, "source", (doc) => doc.source),
    schooling: texted(source, "schooling", ({ schooling }) => schooling),
    pay: texted(source, "pay", ({ pay }) => pay && `${pay.currency} ${pay.period} ${pay.minor}`),
    competencies: several(source, "competencies", ({ competencies }) =>
      best(competencies.map(({ competencyID, level = 0 }) => [competencyID, level])),
    ),
    languages: several(source, "languages", ({ languages }) =>
      best(languages.map(({ code, level }) => [code, rank(level)])),
    ),
    tags: several(source, "tags", ({ tags }) => best(tags.map((tag) => [tag, 0]))),
  };
  const ids = [0, 1, 2, 3].map((part) => [
    `id${part}`,
    column(`id${part}`, ({ personID }) => idOf(personID)[part] ?? 0),
  ]);
  const columns = {
    ...Object.fromEntries(ids),
    rev: column("rev", ({ rev }) => rev),
    months: column("months", ({ months }) => (months === undefined ? 0 : months + 1)),
    blocked: column("blocked", ({ blocked }) => Number(blocked === true)),
  };
  Object.assign(columns, ...Object.values(texts).map((one) => one.columns));
  const named = Object.entries(texts).map(([name, { texts }]) => [name, texts]);
  const count = source.from.length;
  const meta: Meta = { count, texts: Object.fromEntries(named) };
  const apart = (name: string, told: (doc: Doc) => number) => numbered(source, old?.words?.column(name), told);
  const words = {
    ...worded(source),
    name: apart("name", ({ name }) => nameKey(name)),
    changed: apart("changed", ({ changed }) => changed),
  };
  return { count, columns: packed(meta, columns), words: packed({}, words) };
}
