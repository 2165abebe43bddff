import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import type { Figure } from "../figure.ts";

const folder = fileURLToPath(new URL("../../../core/src/search", import.meta.url));
const ENGINE = ["live", "plan", "compaction/index", "tail/index"];
/** With it: lines read as values, names of cities, who sees whom, kept searches. */
const WHOLE = [...ENGINE, "index", "engine", "view/index"];
/** What a document is made of, how the few items lie in the table, and what a ranking looks at are no part of the engine. */
const BESIDE = /\/search\/(document|schooling|city|traits|\w+\/entity)\.ts$/;
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

/** Bytes of code as it would be sent: minified, in one piece. */
async function minified(parts: readonly string[], apart: RegExp): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: parts.join("\n"), resolveDir: folder },
    ...{ bundle: true, minify: true, write: false },
    ...{ format: "esm", platform: "node", charset: "utf8" },
    plugins: [own(apart)],
  });
  return outputFiles.reduce((sum, { contents }) => sum + contents.length, 0);
}

const engine = ENGINE.map((part) => `export * from "./${part}.ts";`);
/** Names that are met in two of these would fall away. */
const whole = WHOLE.map((part, at) => `export * as part${at} from "./${part}.ts";`);

export const size = async (): Promise<Figure[]> => [
  { name: "the engine's code, minified", value: (await minified(engine, BESIDE)) / KB, unit: "KB", bar: BAR_KB },
  { name: "with lines, cities, sight and kept searches", value: (await minified(whole, /^$/)) / KB, unit: "KB" },
];
