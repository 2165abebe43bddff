import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const within = (path) => join(root, "packages", path);

/** What each part is made of. A part is built again only when one of its sources changed. */
const PARTS = {
  functions: { from: ["core", "functions"], build: functions },
  local: { from: ["core", "local"], build: local },
  web: { from: ["core", "functions", "web"], build: web },
};

/** Builds the named parts, or all that are not up to date. @returns what was built. */
export async function build(names = stale()) {
  for (const name of names) {
    const stamp = stampOf(name);
    rmSync(stampFile(name), { force: true });
    rmSync(within(`${name}/dist`), { recursive: true, force: true });
    await PARTS[name].build();
    mkdirSync(join(root, "node_modules/.kolo"), { recursive: true });
    writeFileSync(stampFile(name), stamp);
  }
  return names;
}

/** The parts whose sources are not the ones they were built from. */
export const stale = () =>
  Object.keys(PARTS).filter((name) => {
    const built = existsSync(stampFile(name)) && existsSync(within(`${name}/dist`));
    return !built || readFileSync(stampFile(name), "utf8") !== stampOf(name);
  });

const stampFile = (name) => join(root, "node_modules/.kolo", name);

/** Names, sizes and times of a part's sources: that takes milliseconds, and reading them all would not. */
function stampOf(name) {
  const hash = createHash("sha256");
  const sources = PARTS[name].from.flatMap((part) => files(within(part)));
  for (const file of [...sources, join(root, "package-lock.json"), fileURLToPath(import.meta.url)]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

const NOT_SOURCES = /^(node_modules|dist|bin|contract|e2e|bench|harness|journeys|move|testing|\..*)$|\.test\.tsx?$/;

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.test(name))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** For a bare Node: everything inside, the SDK too. The banner lets CommonJS parts (ElectroDB) find `require`. */
export const BUNDLE = {
  bundle: true,
  minify: true,
  platform: "node",
  // ES modules first: they shake, and a lazily imported CommonJS part would have no named exports.
  mainFields: ["module", "main"],
  alias: { jsonschema: fileURLToPath(new URL("trusted-models.cjs", import.meta.url)) },
  target: "node20",
  format: "esm",
  splitting: true,
  outExtension: { ".js": ".mjs" },
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
  legalComments: "none",
  logLevel: "error",
};

async function functions() {
  const { build } = await import("esbuild");
  for (const entry of ["api", "cron", "event"].flatMap(lambdas)) {
    const name = basename(entry, ".ts");
    // Each Lambda by itself; what it loads lazily lies in a folder of its own name.
    await build({
      ...BUNDLE,
      entryPoints: [entry],
      outdir: within(`functions/dist/${basename(join(entry, ".."))}`),
      chunkNames: `${name}/[name]-[hash]`,
    });
  }
}

function lambdas(kind) {
  const folder = within(`functions/src/${kind}`);
  if (kind === "api") return [join(folder, "handler.ts")];
  return existsSync(folder) ? files(folder).filter((file) => file.endsWith(".ts")) : [];
}

async function local() {
  const { build } = await import("esbuild");
  await build({
    ...BUNDLE,
    entryPoints: [within("local/src/main.ts"), within("local/src/runner.ts")],
    outdir: within("local/dist"),
    chunkNames: "[name]-[hash]",
  });
}

async function web() {
  const { build } = await import(pathToFileURL(createRequire(within("web/package.json")).resolve("vite")).href);
  await build({ root: within("web"), logLevel: "error" });
  for (const file of files(within("web/dist"))) squeeze(file);
}

/** A smaller twin beside each text file, so that serving it costs no time. */
function squeeze(file) {
  if (!/\.(js|mjs|css|html|svg|json|txt)$/.test(file)) return;
  const content = readFileSync(file);
  if (content.length < 1024) return;
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  const built = await build(named.length > 0 ? named : undefined);
  console.info(built.length > 0 ? `Built: ${built.join(", ")}` : "Everything is built.");
}
