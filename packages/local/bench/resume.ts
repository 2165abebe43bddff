import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read } from "@kolo/core/resume";
import { pages } from "../../core/src/resume/format/pdf-native.ts";
import { column, pdfOf } from "../../core/src/resume/testing/files.ts";
import type { Figure } from "./figure.ts";
import { dropped } from "./resume-drop.ts";
import { nasty } from "./resume-nasty.ts";
import { median } from "./start.ts";

const RATIO = 3;
const RUNS = 15;
const now = "2026-01-15T09:00:00.000Z";

/** What the labelled files must reach, by the scorer's own names. */
const BARS: Record<string, number> = {
  phones: 0.97,
  languages: 0.96,
  experience_periods: 0.93,
  experience_years: 0.94,
  education: 0.93,
  city: 0.94,
  links: 0.93,
  skills: 0.9,
};
/** Fields in which at most one file may be missed. */
const ONCE = ["name", "emails", "desired_salary"];

/** The reader beside its bars: what it finds in labelled files (KOLO_CORPUS=DIR), what it costs, and what hostile files do to it. */
export async function measure(): Promise<Figure[]> {
  const { KOLO_CORPUS } = process.env;
  if (!KOLO_CORPUS) console.info("  KOLO_CORPUS is not set: the labelled and the hostile files are left out.");
  return [
    ...(KOLO_CORPUS ? [...scored(KOLO_CORPUS), ...(await nasty(join(KOLO_CORPUS, "nasty")))] : []),
    ...(await cost()),
    ...(await dropped()),
  ];
}

type Score = Record<string, { tp: number; fp: number; fn: number; f1: number | null }> & { macro_f1: number };

function scored(corpus: string): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), "kolo-score-"));
  try {
    const files = readdirSync(join(corpus, "files")).map((name) => join(corpus, "files", name));
    const fields = fileURLToPath(new URL("resume-fields.ts", import.meta.url));
    const found = run([...process.execArgv, fields, "--as-of", "2026-01", ...files]);
    writeFileSync(join(folder, "found.json"), found);
    const out = join(folder, "score.json");
    run([
      join(corpus, "score.mjs"),
      ...["--truth", join(corpus, "truth"), "--pred", join(folder, "found.json"), "--json", out],
    ]);
    const { ALL, decoys } = JSON.parse(readFileSync(out, "utf8")) as { ALL: Score; decoys: { taken: number } };
    return [
      ...ONCE.map((name) => ({ name: `missed: ${name}`, value: missed(ALL, name), unit: "files", bar: 1 })),
      ...Object.entries(BARS).map(([name, least]) => ({
        name: `F1 of ${name}`,
        value: ALL[name]?.f1 ?? 0,
        unit: "",
        least,
      })),
      { name: "macro F1", value: ALL.macro_f1, unit: "", least: 0.95 },
      { name: "contacts of other people taken", value: decoys.taken, unit: "", bar: 0 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const missed = (all: Score, name: string) => Math.max(all[name]?.fp ?? 0, all[name]?.fn ?? 0);

function run(args: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

async function cpu(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A page of a résumé, read whole and by the PDF library alone, in turns. */
async function cost(): Promise<Figure[]> {
  const words = "Kept the accounts of forty shops, closed each month within two days and taught three colleagues.";
  const job = ["March 2019 - May 2021", "Romashka LLC", "Accountant", ...Array.from({ length: 9 }, () => words)];
  const lines = [
    "Anna Smith",
    "anna@example.com",
    "+380 67 123 45 67",
    "Experience",
    ...job,
    ...job,
    "Skills",
    "Excel, SAP",
  ];
  const file = await pdfOf([column(40, 40, lines)]);
  const [whole, alone] = [[] as number[], [] as number[]];
  for (let turn = 0; turn < RUNS + 2; turn++) {
    whole.push(await cpu(() => read(file, { now })));
    alone.push(await cpu(() => pages(file, { maxPages: 1 })));
  }
  const [ours, theirs] = [median(whole.slice(2)), median(alone.slice(2))];
  return [
    { name: "CPU of a text page, the PDF library alone", value: theirs, unit: "ms" },
    { name: "CPU of a text page, read whole", value: ours, unit: "ms" },
    { name: "CPU of a text page, times the library's", value: ours / theirs, unit: "x", bar: RATIO },
  ];
}
