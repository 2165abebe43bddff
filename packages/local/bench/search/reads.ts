import * as Search from "@kolo/core/search";
import * as Tail from "@kolo/core/search/tail";
import { known } from "../../../core/src/competency/index.ts";
import { forgotten } from "../../../core/src/search/live.ts";
import { compact, raced } from "../../../core/src/search/testing/race.ts";
import { waiting } from "../../../core/src/search/testing/waiting.ts";
import { as, firmed } from "../../../core/src/testing/as.ts";
import { somebody } from "../../../core/src/testing/finalist.ts";
import { bucket } from "../bucket.ts";
import type { Figure } from "../figure.ts";
import { inTable } from "../in-table.ts";
import { metered } from "../meter.ts";
import { crowded } from "../scene.ts";

const CROWDS = [1_000, 100_000];
/** Units of a warm search and of one in a fresh process, people shown not counted; bytes of the tail at most. */
const WARM = 1.5;
const COLD = 20;
const SAME = 1.1;
const TAIL = 64 * 1024;

/** What a search reads of the table, at two sizes of the base; the crowd is stored as people are when they come. */
export const reads = (): Promise<Figure[]> =>
  inTable(async () => {
    const close = await bucket();
    await firmed();
    try {
      return await compared();
    } finally {
      await close();
    }
  });

/** What neither a search nor a compaction asks for (contacts, names to look alike) is not stored: it is most of it. */
const SEARCHABLE = ["person", "change"];
const searchable = (item: Record<string, unknown>) => SEARCHABLE.includes(String(item.__edb_e__));

async function compared(): Promise<Figure[]> {
  const figures: Figure[] = [await missed()];
  let people = 0;
  let before: Counts | undefined;
  for (const crowd of CROWDS) {
    await crowded(people, crowd, searchable);
    people = crowd;
    const counts = await counted();
    figures.push(...lines(crowd, counts, before));
    before = counts;
  }
  return [...figures, await imported()];
}

interface Counts {
  readonly cold: number;
  readonly warm: number;
}

async function counted(): Promise<Counts> {
  for (let run = 0; run < 3; run++) await compact();
  forgotten();
  const ask = () => Search.find(as("recruiter"), { filter: { text: "frontend" }, from: 0, size: 1 });
  // The one shown costs a read of its own, like everything that is shown for the first time.
  const shown = 0.5;
  const { reads: cold } = await metered(ask);
  const { reads: warm } = await metered(ask);
  return { cold: cold - shown, warm };
}

const lines = (crowd: number, { cold, warm }: Counts, before: Counts | undefined): Figure[] => {
  const bar = (own: number, most: number) => (before ? Math.min(most, own * SAME) : most);
  return [
    { name: `a warm search among ${crowd}: index read`, value: warm, unit: "units", bar: bar(before?.warm ?? 0, WARM) },
    { name: `one in a fresh process among ${crowd}`, value: cold, unit: "units", bar: bar(before?.cold ?? 0, COLD) },
  ];
};

/** Two hundred come as fast as they are written; who writes much compacts. The tail's greatest size. */
async function imported(): Promise<Figure> {
  let most = 0;
  Tail.pressing();
  for (let one = 0; one < 200; one++) {
    await somebody(`Imported Person ${one}`);
    if (Tail.pressing()) await compact();
    most = Math.max(most, Buffer.byteLength(JSON.stringify(await waiting())));
  }
  return { name: "the tail at most, while 200 come at once", value: most, unit: "bytes", bar: TAIL };
}

/** Writers and compactors race over twenty seeds; whoever wrote looks for it at once. */
async function missed(): Promise<Figure> {
  let [searches, misses] = [0, 0];
  for (let seed = 0; seed < 20; seed++) {
    const race = await raced(seed, known([]));
    searches += race.searches;
    misses += race.misses;
  }
  return {
    name: `missed of what was just written, in ${searches} searches over 20 seeds`,
    value: misses,
    unit: "",
    bar: 0,
  };
}
