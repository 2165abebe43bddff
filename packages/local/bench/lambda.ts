import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { places } from "../src/places.ts";
import type { Figure } from "./figure.ts";
import { median } from "./start.ts";

const GZ_KB = 300;
const RATIO = 1.5;
const RUNS = 15;

// Plain JavaScript, because it runs before anything is built.
const { BUNDLE } = (await import(new URL("../bin/build.mjs", import.meta.url).href)) as { BUNDLE: BuildOptions };

/** What a cold start of the API costs: bytes to fetch, and CPU to import beside the three libraries it cannot do without. */
export async function measure(): Promise<Figure[]> {
  const api = places.lambda("api/handler");
  const folder = mkdtempSync(join(fileURLToPath(new URL("../../..", import.meta.url)), "node_modules/.kolo-bench-"));
  try {
    const base = await bare(folder);
    const [own, libraries] = [[] as number[], [] as number[]];
    // In turns, so that a slower minute of the machine slows both.
    for (let run = 0; run < RUNS; run++) {
      own.push(importCPU(api));
      libraries.push(importCPU(base));
    }
    const ratio = median(own) / median(libraries);
    return [
      { name: "API: what a cold start loads, gz", value: gz(loaded(api)), unit: "KB", bar: GZ_KB },
      { name: "API: with the parts it loads when first needed, gz", value: gz([api, ...parts(api)]), unit: "KB" },
      { name: "import CPU of hono + electrodb + client-dynamodb alone", value: median(libraries), unit: "ms" },
      { name: "import CPU of the API", value: median(own), unit: "ms" },
      { name: "import CPU of the API, times that of the libraries", value: ratio, unit: "x", bar: RATIO },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same bundling of the libraries alone. */
async function bare(folder: string): Promise<string> {
  const contents = `import { Hono } from "hono"; import { handle } from "hono/aws-lambda"; import { Entity } from "electrodb";
    import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
    export const client = new DynamoDBClient({}); export const handler = handle(new Hono()); export { Entity };`;
  const resolveDir = fileURLToPath(new URL("../../functions", import.meta.url));
  await build({
    ...BUNDLE,
    stdin: { contents, resolveDir, sourcefile: "bare.ts" },
    outdir: folder,
    entryNames: "bare",
  });
  return join(folder, "bare.mjs");
}

/** CPU milliseconds, of all threads, that importing a module takes in a process of its own. */
function importCPU(path: string): number {
  const words = `const before = process.cpuUsage(); await import(${JSON.stringify(pathToFileURL(path).href)});
    const { user, system } = process.cpuUsage(before); process.stdout.write(String((user + system) / 1000)); process.exit();`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", words], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${path} does not load: ${stderr}`);
  return Number(stdout);
}

/** The parts of a Lambda in the folder of its name: see bin/build.mjs. */
function parts(entry: string): string[] {
  const folder = entry.replace(/\.mjs$/, "");
  return readdirSync(folder).map((name) => join(folder, name));
}

/** A file and what it imports at once, as far as that goes; `import()` comes later or never. */
function loaded(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import)"(\.[^"]+\.mjs)"/g))
    loaded(join(dirname(file), path), seen);
  return [...seen];
}

const gz = (files: string[]) =>
  files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;
