import type { Doc } from "../document.ts";
import { nameKey } from "../facet.ts";
import { rank } from "../level/model.ts";
import { commonest } from "./common.ts";
import { idOf } from "./id.ts";
import { packed } from "./pack.ts";
import type { Segment } from "./segment.ts";
import { type Numbered, numbered, several, sourced, texted } from "./source.ts";
import { worded } from "./words.ts";

/** A segment as it is stored: columns, and apart from them the words and what few ask for. */
export interface Written {
  readonly count: number;
  readonly columns: Uint8Array<ArrayBuffer>;
  readonly words: Uint8Array<ArrayBuffer>;
}

/**
 * A segment of the old one's people, less those gone, with those who come in place of what was known of them. Made from
 * nothing when there is no old one. Who is not changed is copied, not read again.
 */
export function written(old: Segment | undefined, docs: readonly Doc[], gone: readonly string[] = []): Written {
  const source = sourced(old, docs, gone);
  const made: Numbered = { texts: {}, columns: {} };
  const { texts, columns } = made;
  texted(made, source, "cities", ({ city }) => city);
  texted(made, source, "sources", (doc) => doc.source);
  texted(made, source, "schooling", ({ schooling }) => schooling);
  texted(made, source, "pay", ({ pay }) => pay && `${pay.currency} ${pay.period} ${pay.minor}`);
  several(made, source, "competencies", ({ competencies }) =>
    competencies.map(({ competencyID, level = 0 }) => [competencyID, level]),
  );
  const { competencies = [], "competencies.counts": counts = [] } = columns;
  const { names, bits } = commonest(texts.competencies ?? [], counts, competencies);
  texts.common = names;
  columns.common = bits;
  several(made, source, "languages", ({ languages }) => languages.map(({ code, level }) => [code, rank(level)]));
  several(made, source, "tags", ({ tags }) => tags.map((tag) => [tag, 0]));
  const column = (name: string, told: (doc: Doc) => number) => {
    columns[name] = numbered(source, old?.column(name), told);
  };
  for (let part = 0; part < 4; part++) column(`id${part}`, ({ personID }) => idOf(personID)[part] ?? 0);
  column("rev", ({ rev }) => rev);
  column("months", ({ months }) => (months === undefined ? 0 : months + 1));
  column("blocked", ({ blocked }) => Number(blocked === true));
  const apart = (name: string, told: (doc: Doc) => number) => numbered(source, old?.words?.column(name), told);
  const words = {
    ...worded(source),
    name: apart("name", ({ name }) => nameKey(name)),
    changed: apart("changed", ({ changed }) => changed),
  };
  const count = source.from.length;
  return { count, columns: packed({ count, texts }, columns, 0.3), words: packed({}, words, 0.75) };
}
