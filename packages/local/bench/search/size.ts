import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Figure } from "../figure.ts";

const folder = fileURLToPath(new URL("../../../core/src/search", import.meta.url));
const ENGINE = ["live", "plan", "compaction/index", "tail/index"];
/** With it: lines read as values, names of cities, who sees whom, kept searches. */
const WHOLE = [...ENGINE, "index", "engine", "view/index"];
/** What a document is made of, and how its words are shown, is no part of the engine. */
const BESIDE = /\/search\/(document|schooling|city|traits)\.ts$/;
const KB = 1000;
const BAR_KB = 25;

/** Everything that is not the search's own stays outside. */
const own = (apart: RegExp): Plugin => ({
  name: "own",
  setup(build) {
    build.onResolve({ filter: /.*/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (kind === "entry-point" || pluginData === "asked") return undefined;
      const found = await build.resolve(path, { resolveDir, kind, pluginData: "asked" });
      const inside = found.path.startsWith(`${folder}/`) && !apart.test(found.path);
      return inside ? undefined : { path, external: true };
    });
  },
});

/** Bytes of code as it would be sent: minified, each module once. */
async function minified(parts: readonly string[], apart: RegExp): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: parts.map((part) => `${folder}/${part}.ts`),
    outdir: "out",
    ...{ bundle: true, splitting: true, minify: true, write: false },
    ...{ format: "esm", platform: "node", charset: "utf8" },
    plugins: [own(apart)],
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
}

export const size = async (): Promise<Figure[]> => [
  { name: "the engine's code, minified", value: (await minified(ENGINE, BESIDE)) / KB, unit: "KB", bar: BAR_KB },
  { name: "with lines, cities, sight and kept searches", value: (await minified(WHOLE, /^$/)) / KB, unit: "KB" },
];
