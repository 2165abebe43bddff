import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { searched } from "../../../core/src/search/base.ts";
import type { Tally } from "../../../core/src/search/port.ts";
import { segmentPart } from "../../../core/src/search/segment/search.ts";
import { noOver, type Over, opened, openedWords, type Segment } from "../../../core/src/search/segment/segment.ts";
import { type Written, written } from "../../../core/src/search/segment/write.ts";
import type { Contender } from "./contender.ts";
import { told } from "./reply.ts";

let segment: Segment | undefined;
let over: Over | undefined;
let folder = "";
let columns: Uint8Array = new Uint8Array();
const part = (where: string, name: string) => readFileSync(join(where, name));

function stored({ columns, words }: Written, where: string): void {
  writeFileSync(join(where, "columns"), columns);
  writeFileSync(join(where, "words"), words);
}

interface Answer {
  readonly total: number;
  readonly tally: Tally;
  readonly personIDs: readonly string[];
}

/** The product's own: columns first, words when words are asked for, as a search does it. */
export const contender: Contender<Answer> = {
  make: async (docs, where) => stored(written(undefined, docs), where),
  fetch: (where) => {
    folder = where;
    columns = part(folder, "columns");
  },
  open: () => {
    segment = opened(columns);
    over = noOver(segment);
  },
  ask: ({ plan, from, size }) => {
    if (!segment || !over) throw new Error("not opened");
    if (plan.words.length > 0) segment.words ??= openedWords(part(folder, "words"));
    const { total, tally, personIDs } = searched([segmentPart(segment, over)], plan, { from, size });
    return { total, tally: tally(), personIDs };
  },
  reply: ({ total, tally, personIDs }) => ({ total, personIDs, facets: told(tally) }),
  change: async (where, changed) => {
    const old = { ...opened(part(where, "columns")), words: openedWords(part(where, "words")) };
    stored(written(old, changed), where);
  },
};
