import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { type Answer, searched } from "../../../core/src/search/base.ts";
import { LEVEL } from "../../../core/src/search/segment/pack.ts";
import { segmentPart } from "../../../core/src/search/segment/search.ts";
import { opened, openedWords, type Segment } from "../../../core/src/search/segment/segment.ts";
import { type Written, written } from "../../../core/src/search/segment/write.ts";
import type { Contender } from "./contender.ts";
import { told } from "./reply.ts";

let segment: Segment | undefined;
let over = new Uint8Array();

let folder = "";
const part = (where: string, name: string) => gunzipSync(readFileSync(join(where, name)));

function stored({ columns, words }: Written, where: string): void {
  writeFileSync(join(where, "columns"), gzipSync(columns, { level: LEVEL }));
  writeFileSync(join(where, "words"), gzipSync(words, { level: LEVEL }));
}

/** The product's own: columns first, words when words are asked for, as a search does it. */
export const contender: Contender<Answer> = {
  make: async (docs, where) => stored(written(undefined, docs), where),
  open: async (where) => {
    folder = where;
    segment = opened(part(folder, "columns"));
    over = new Uint8Array(segment.count);
  },
  ask: ({ plan, from, size }) => {
    if (!segment) throw new Error("not opened");
    if (plan.words.length > 0) segment.words ??= openedWords(part(folder, "words"));
    return searched([segmentPart(segment, over)], plan, { from, size });
  },
  reply: ({ tally, personIDs }) => ({ total: tally.total, personIDs, facets: told(tally) }),
  change: async (where, changed) => {
    const old = { ...opened(part(where, "columns")), words: openedWords(part(where, "words")) };
    await stored(written(old, changed), where);
  },
};
