import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { identity } from "../src/process.ts";

const main = fileURLToPath(new URL("../dist/main.mjs", import.meta.url));

interface Holder {
  children: { pid: number; identity: string }[];
}

/** A real Kolo as a person starts it, in processes that can be killed. */
export interface Launched {
  url: string;
  adminLink: string | undefined;
  /** Milliseconds from the command to its first answer. */
  readyAfter: number;
  /** Every process of it. */
  pids(): number[];
  /** kill -9 of every process at once. */
  kill(): Promise<void>;
}

/** Starts what was built on a data folder and waits for its first page. @throws Error with what it printed when it ends instead */
export async function launch(data: string, port: number): Promise<Launched> {
  const started = performance.now();
  const child = spawn(process.execPath, [main, "--data", data, "--port", String(port)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { url, adminLink } = await printed(child);
  await (await fetch(url)).arrayBuffer();
  const pids = () => [child.pid ?? 0, ...childrenIn(data)];
  return {
    url,
    adminLink,
    readyAfter: performance.now() - started,
    pids,
    async kill() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      for (const pid of pids()) end(pid);
      await gone;
    },
  };
}

function printed(child: ChildProcess): Promise<{ url: string; adminLink: string | undefined }> {
  return new Promise((resolve, reject) => {
    let text = "";
    const hear = (part: Buffer) => {
      text += part.toString();
      const url = /Kolo is at (\S+)/.exec(text)?.[1];
      // The link stands two lines below the address, when there is one, and comes in the same moment.
      if (url) setImmediate(() => resolve({ url, adminLink: /^ {2}(\S+)$/m.exec(text)?.[1] }));
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`Kolo ended with ${code}: ${text}`)));
  });
}

/** What Kolo wrote down about its other processes; a number that somebody else has by now is not one of them. */
function childrenIn(data: string): number[] {
  const { children } = JSON.parse(readFileSync(join(data, "lock"), "utf8")) as Holder;
  return children.filter((child) => identity(child.pid) === child.identity).map(({ pid }) => pid);
}

function end(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    // It ended before.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
