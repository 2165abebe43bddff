import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure } from "./figure.ts";

const SECONDS = 15;
const MEGABYTES = 512;

interface End {
  readonly name: string;
  readonly seconds: number;
  readonly megabytes: number;
  readonly said: string;
}

interface Expected {
  readonly expect: string;
  readonly must_contain?: readonly string[];
  readonly must_not_become_field?: readonly string[];
}

/** Every hostile file in a process of its own: how long, how much memory, and whether it ended as it should. */
export async function nasty(folder: string): Promise<Figure[]> {
  const expected: Record<string, Expected> = JSON.parse(readFileSync(join(folder, "../nasty-expected.json"), "utf8"));
  const ends: End[] = [];
  for (const name of readdirSync(folder)) ends.push(await ended(folder, name));
  const wrong = ends.filter((end) => !right(end, expected[end.name]));
  for (const { name, said } of wrong) console.info(`  ${name}: ${said.slice(0, 120)}`);
  return [
    { name: `${ends.length} hostile files: the longest`, value: most(ends, "seconds"), unit: "s", bar: SECONDS },
    { name: "hostile files: the most memory", value: most(ends, "megabytes"), unit: "MB", bar: MEGABYTES },
    { name: "hostile files that ended otherwise than they should", value: wrong.length, unit: "", bar: 0 },
  ];
}

const most = (ends: readonly End[], of: "seconds" | "megabytes") => Math.max(0, ...ends.map((end) => end[of]));

/** One clear outcome: a reading or a refusal with its code, with the words it must have and no field it must not. */
function right({ said }: End, expected: Expected | undefined): boolean {
  const { refused, text = "", fields = "" } = answer(said);
  if (!expected) return refused !== undefined || text !== "";
  if (refused !== undefined) return /reject|or_ocr/.test(expected.expect);
  const whole = (expected.must_contain ?? []).every((words) => text.includes(words));
  const clean = (expected.must_not_become_field ?? []).every(
    (words) => !fields.includes(words.replace("+1650555", "")),
  );
  return expected.expect !== "reject" && whole && clean;
}

function answer(said: string): { refused?: string; text?: string; fields?: string } {
  try {
    return JSON.parse(said);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

const READ = fileURLToPath(new URL("resume-read.ts", import.meta.url));

function ended(folder: string, name: string): Promise<End> {
  const start = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, READ, join(folder, name)], { timeout: SECONDS * 2000 });
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      const [megabytes = "0", ...rest] = said.split("\n");
      resolve({
        name,
        seconds: (performance.now() - start) / 1000,
        megabytes: Number(megabytes),
        said: rest.join("\n"),
      });
    });
  });
}
