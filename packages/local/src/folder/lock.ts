import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { Blocked } from "../blocked.ts";
import { identity } from "../process.ts";
import { writeDurably } from "./durable.ts";

const Holder = v.object({
  nonce: v.string(),
  pid: v.number(),
  identity: v.string(),
  /** The processes to end when their parent was killed before it could. */
  children: v.array(v.object({ pid: v.number(), identity: v.string() })),
});
type Holder = v.InferOutput<typeof Holder>;

export interface Lock {
  /** Writes down a process that would outlive a kill of this one. */
  child(pid: number): Promise<void>;
  release(): Promise<void>;
}

/** Longer than any other starter takes between looking at a dead lock and replacing it. */
const SETTLE = 100;

/**
 * Takes the data folder for this process: two on one folder would tear its database. The lock of a dead process is
 * taken over, and what that one left running is ended. @throws Blocked while another process lives in the folder
 */
export async function lock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "lock");
  const mine: Holder = { nonce: randomUUID(), pid: process.pid, identity: identity(process.pid) ?? "", children: [] };
  if (!(await placed(path, mine))) await takeOver(folder, path, mine);
  let written = Promise.resolve();
  return {
    // One after the other: two writes at once would share the half-written file.
    child(pid) {
      const living = mine.children.filter((child) => identity(child.pid) === child.identity);
      mine.children = [...living, { pid, identity: identity(pid) ?? "" }];
      written = written.then(() => writeDurably(path, JSON.stringify(mine)));
      return written;
    },
    async release() {
      // A write still under way would put the lock back.
      await written.catch(() => undefined);
      await rm(path, { force: true });
    },
  };
}

async function takeOver(folder: string, path: string, mine: Holder): Promise<void> {
  const before = await holder(path);
  if (before && identity(before.pid) === before.identity) throw taken(folder, before.pid);
  for (const child of before?.children ?? []) end(child);
  await rm(path, { force: true });
  const first = await placed(path, mine);
  // Another starter may have seen the same dead lock and removed ours in the meantime: the last to place one keeps it.
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const now = await holder(path);
  if (!first || now?.nonce !== mine.nonce) throw taken(folder, now?.pid ?? 0);
}

/** Places a whole lock at once, unless there is one. */
async function placed(path: string, mine: Holder): Promise<boolean> {
  const own = `${path}.${mine.nonce}`;
  await writeFile(own, JSON.stringify(mine));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own);
  }
}

/** Undefined when there is no lock, or one that a crash left unreadable. */
async function holder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Holder), text);
  return parsed.success ? parsed.output : undefined;
}

function end(child: Holder["children"][number]): void {
  if (identity(child.pid) === child.identity) process.kill(child.pid, "SIGKILL");
}

const taken = (folder: string, pid: number) =>
  new Blocked(
    `The data folder ${folder} is in use by another Kolo (process ${pid}): stop that one first, or give this one a folder of its own with --data.`,
  );
