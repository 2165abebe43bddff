import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Asked, Told } from "./contend.ts";
import { rivals } from "./rivals.ts";

export const KINDS = ["kolo", "sqlite", "minisearch"] as const;
export type Kind = (typeof KINDS)[number];

/** A contender's process. */
export interface Runner {
  told(asked: Asked): Promise<Told>;
  stop(): void;
}

/** All contenders on the same Node, their code bundled as a Lambda's is, their bases in a folder each. */
export async function arena() {
  const folder = mkdtempSync(join(tmpdir(), "kolo-search-"));
  const { node, miniSearch } = rivals();
  await build({
    entryPoints: [fileURLToPath(new URL("contend.ts", import.meta.url))],
    outdir: join(folder, "code"),
    ...{ bundle: true, splitting: true, format: "esm", platform: "node", target: "node24", logLevel: "error" },
    outExtension: { ".js": ".mjs" },
  });
  for (const kind of KINDS) mkdirSync(join(folder, kind));
  const runner = async (kind: Kind): Promise<Runner> => {
    const child = fork(join(folder, "code/contend.mjs"), [kind, join(folder, kind)], {
      execPath: node,
      execArgv: ["--expose-gc", "--disable-warning=ExperimentalWarning", "--max-old-space-size=4096"],
      env: { ...process.env, MINISEARCH: miniSearch },
    });
    await answer(child);
    return {
      told: (asked) => {
        child.send(asked);
        return answer(child);
      },
      stop: () => child.kill(),
    };
  };
  const bytes = (kind: Kind) =>
    Object.fromEntries(readdirSync(join(folder, kind)).map((name) => [name, statSync(join(folder, kind, name)).size]));
  return { runner, bytes, close: () => rmSync(folder, { recursive: true }) };
}

const answer = (child: ChildProcess) =>
  new Promise<Told>((resolve, reject) => {
    const failed = (code: number | null) => reject(new Error(`a contender ended with ${code}`));
    child.once("exit", failed);
    child.once("message", (told) => {
      child.off("exit", failed);
      resolve(told as Told);
    });
  });
