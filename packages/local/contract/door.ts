import { fork } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { places } from "../src/places.ts";

/** A way to the product's handlers, by their names such as `api/handler` or `cron/outbox`. */
export interface Door {
  /** What the handler answered. @throws what it threw */
  call(handler: string, event: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** The handlers as they are written. */
export async function sources(): Promise<Door> {
  const within = fileURLToPath(new URL("../../functions/src", import.meta.url));
  const load = (handler: string) => import(join(within, `${handler}.ts`));
  return {
    call: async (handler, event) => (await load(handler)).handler(event, {}),
    close: async () => {},
  };
}

interface Reply {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}

/** The handlers as they are deployed: the built bundles, far from any node_modules, in a plain Node of their own. */
export async function bundles(): Promise<Door> {
  const away = await mkdtemp(join(tmpdir(), "kolo-bundles-"));
  await cp(dirname(dirname(places.lambda("api/handler"))), away, { recursive: true });
  const child = fork(fileURLToPath(new URL("bare-node.mjs", import.meta.url)), { cwd: away, execArgv: [] });
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on("message", (reply: Reply) => waiting.get(reply.id)?.(reply));
  const ended = new Promise<never>((_, reject) =>
    child.once("exit", () => reject(new Error("The bundles' Node ended"))),
  );
  ended.catch(() => {});
  let calls = 0;
  return {
    async call(handler, event) {
      const id = ++calls;
      const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      child.send({ id, module: join(away, `${handler}.mjs`), event });
      const { answer, error } = await Promise.race([replied, ended]);
      if (error !== undefined) throw new Error(error);
      return answer;
    },
    async close() {
      child.disconnect();
      await rm(away, { recursive: true });
    },
  };
}
