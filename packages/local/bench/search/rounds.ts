import { isDeepStrictEqual } from "node:util";
import type { Figure } from "../figure.ts";
import { median } from "../start.ts";
import { arena, KINDS, type Kind, type Runner } from "./arena.ts";
import type { Asked, Told } from "./contend.ts";
import type { Shape } from "./questions.ts";

const PEOPLE = 100_000;
const ROUNDS = 7;
/** Turns of everybody's that are not counted: an engine goes on compiling what is asked often for some hundred thousand questions. */
const WARM_UP = 12;
const STARTS = 5;
const COMPACTIONS = 5;
const MB = 1e6;

/** The most of a rival's time that an answer may take. */
const BARS: Record<Shape, Partial<Record<Kind, number>>> = {
  "three competencies, salary, experience": { sqlite: 1 / 10, minisearch: 1 / 300 },
  "any of three competencies, a city": { sqlite: 1 / 15 },
  "page 20 of everybody": { sqlite: 1 / 15 },
  "page 20 of who has a competency, by salary": { sqlite: 1 / 15 },
  "two words and experience": { sqlite: 1 / 2, minisearch: 1 / 10 },
};
const COLD = { sqlite: 1 / 3, minisearch: 1 / 100 };
const MEMORY = { sqlite: 0.7, minisearch: 1 / 20 };
const FETCHED_MB = 4;
const COMPACTION = 1 / 4;

type Values = Record<Kind, number[]>;
const none = (): Values => ({ kolo: [], sqlite: [], minisearch: [] });

/** The product's search beside node:sqlite (FTS5) and MiniSearch, in turns within one run: CPU time, medians, ratios. */
export async function rounds(): Promise<Figure[]> {
  const { runner, bytes, close } = await arena();
  const running = new Map<Kind, Runner>();
  /** Everybody does the same, one after the other; anew in a process that has seen nothing, when told. */
  async function all(asked: Asked, fresh: boolean, into: (kind: Kind, told: Told) => void): Promise<void> {
    for (const kind of KINDS) {
      if (fresh) running.get(kind)?.stop();
      const one = (!fresh && running.get(kind)) || (await runner(kind));
      running.set(kind, one);
      into(kind, await one.told(asked));
    }
  }
  const timed = async (asked: Asked, times: number, fresh: boolean): Promise<Values> => {
    const values = none();
    for (let time = 0; time < times; time++) await all(asked, fresh, (kind, { cpu = 0 }) => values[kind].push(cpu));
    return values;
  };
  try {
    await timed({ act: "make", people: PEOPLE }, 1, true);
    const { columns = 0, words = 0 } = bytes("kolo");
    const cold = await timed({ act: "open" }, STARTS, true);
    // What is compared of the answers is put together by the bench: that garbage is nobody's.
    const memory = none();
    await all({ act: "memory" }, false, (kind, { bytes = 0 }) => memory[kind].push(bytes / MB));
    const differing = await unequal(all);
    const figures: Figure[] = [];
    for (const [shape, bars] of Object.entries(BARS)) {
      await timed({ act: "ask", shape: shape as Shape }, WARM_UP, false);
      const warm = await timed({ act: "ask", shape: shape as Shape }, ROUNDS, false);
      figures.push(...compared(shape, "ms", warm, bars));
    }
    const compaction = await compacted(running.get("kolo"));
    return [
      { name: "answers of the rivals that are not the product's", value: differing, unit: "", bar: 0 },
      ...figures,
      ...compared("cold: bytes to the first answer", "ms", cold, COLD),
      ...compared("memory", "MB", memory, MEMORY),
      { name: "fetched for a first answer to a filter", value: columns / MB, unit: "MB", bar: FETCHED_MB },
      { name: "fetched besides when words are asked for", value: words / MB, unit: "MB" },
      { name: "100 changes compacted, of a rebuild", value: compaction, unit: "x", bar: COMPACTION },
    ];
  } finally {
    for (const one of running.values()) one.stop();
    close();
  }
}

/** What a hundred changes cost, of making all anew: in turns in one process, medians. */
async function compacted(kolo: Runner | undefined): Promise<number> {
  const acts = ["make", "change"] as const;
  const cpu: Record<(typeof acts)[number], number[]> = { make: [], change: [] };
  for (let time = 0; time < COMPACTIONS; time++)
    for (const act of acts) cpu[act].push((await kolo?.told({ act, people: PEOPLE }))?.cpu ?? Number.NaN);
  return median(cpu.change) / median(cpu.make);
}

type All = (asked: Asked, fresh: boolean, into: (kind: Kind, told: Told) => void) => Promise<void>;

/** How many questions a rival answers otherwise: who compares speeds must compare the same answers. */
async function unequal(all: All): Promise<number> {
  const replies: Record<string, Told["replies"]> = {};
  await all({ act: "replies" }, false, (kind, told) => {
    replies[kind] = told.replies;
  });
  return Object.entries(replies.kolo ?? {}).reduce((sum, [shape, own]) => {
    const others = own.filter((reply, at) =>
      KINDS.some((kind) => !isDeepStrictEqual(replies[kind]?.[shape]?.[at], reply)),
    );
    return sum + others.length;
  }, 0);
}

/** A line for each contender, then the ratios with their bars. */
function compared(name: string, unit: string, values: Values, bars: Partial<Record<Kind, number>>): Figure[] {
  return [
    ...KINDS.map((kind) => ({ name: `${name}: ${kind}`, value: median(values[kind]), unit })),
    ...Object.entries(bars).map(([kind, bar]) => ({
      name: `${name}, of ${kind}'s`,
      value: median(values.kolo) / median(values[kind as Kind]),
      unit: "x",
      bar,
    })),
  ];
}
