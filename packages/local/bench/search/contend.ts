import { readFileSync } from "node:fs";
import type { Doc } from "../../../core/src/search/document.ts";
import { invented } from "../../../core/src/search/testing/people.ts";
import type { Contender, Reply } from "./contender.ts";
import { QUESTIONS, type Shape } from "./questions.ts";

/*
 * The program each contender runs in, one process each, so that nobody's garbage is another's pause. It does what it is
 * told over the channel it was started with, and tells the CPU time (milliseconds) of it.
 */
export type Asked =
  | { readonly act: "make"; readonly people: number }
  | { readonly act: "open" }
  | { readonly act: "ask"; readonly shape: Shape }
  | { readonly act: "replies" }
  | { readonly act: "memory" }
  | { readonly act: "change"; readonly people: number };
export interface Told {
  readonly cpu?: number;
  readonly bytes?: number;
  readonly replies?: Record<string, Reply[]>;
}

const [kind = "", folder = ""] = process.argv.slice(2);
const load: Record<string, () => Promise<{ contender: Contender }>> = {
  kolo: () => import("./kolo.ts"),
  sqlite: () => import("./sqlite.ts"),
  minisearch: () => import("./mini-search.ts"),
};
const { contender } = (await load[kind]?.()) ?? {};
if (!contender) throw new Error(`nobody is called ${kind}`);

/** A turn is long enough to be measured, whoever's it is. */
const TURN_MS = 40;
const CHANGED = 100;

const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
/** Memory of this process that is in the machine's, in bytes. */
function resident(): number {
  collect();
  collect();
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024;
}
const empty = resident();

const spent = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};
async function timed(act: () => unknown): Promise<number> {
  const since = process.cpuUsage();
  await act();
  return spent(since);
}

const newestFirst = (one: Doc, other: Doc) => (one.personID < other.personID ? 1 : -1);
const crowd = (people: number) => Array.from({ length: people }, (_, seed) => invented(seed)).sort(newestFirst);

/** CPU time of one question of a shape: its variants in turn, until it was long enough. The clock is looked at seldom. */
function asked(shape: Shape, { ask }: Contender): number {
  const questions = QUESTIONS[shape];
  const since = process.cpuUsage();
  let rounds = 0;
  for (let more = 1; spent(since) < TURN_MS; more = rounds)
    for (const until = rounds + more; rounds < until; rounds++) for (const question of questions) ask(question);
  return spent(since) / rounds / questions.length;
}

/** Some of a base changed: others' facts under their ids. */
const changed = (people: number) =>
  Array.from({ length: CHANGED }, (_, at) => ({
    ...invented(people + at),
    personID: invented(at * Math.floor(people / CHANGED)).personID,
    rev: 2,
  }));

const act: { [Act in Asked["act"]]: (asked: Extract<Asked, { act: Act }>) => Promise<Told> } = {
  make: async ({ people }) => {
    const docs = crowd(people);
    return { cpu: await timed(() => contender.make(docs, folder)) };
  },
  /** To the first answer to a question of values; the words are fetched when somebody asks for words. */
  open: async () => {
    contender.fetch(folder);
    const [question] = QUESTIONS["three competencies, salary, experience"];
    return {
      cpu: await timed(() => {
        contender.open(folder);
        if (question) contender.ask(question);
      }),
    };
  },
  ask: async ({ shape }) => ({ cpu: asked(shape, contender) }),
  replies: async () => ({
    replies: Object.fromEntries(
      Object.entries(QUESTIONS).map(([shape, all]) => [shape, all.map((one) => contender.reply(contender.ask(one)))]),
    ),
  }),
  /** After each question was answered once. */
  memory: async () => {
    for (const question of Object.values(QUESTIONS).flat()) contender.ask(question);
    return { bytes: resident() - empty };
  },
  change: async ({ people }) => {
    const docs = changed(people);
    return { cpu: await timed(() => contender.change?.(folder, docs)) };
  },
};

process.on("message", async (message: Asked) => {
  process.send?.(await act[message.act](message as never));
});
process.send?.({});
