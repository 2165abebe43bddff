import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Cookie } from "../../src/testing/visitor.ts";

/** The base that the server is to have. */
export interface Wanted {
  /** In the index. */
  readonly people: number;
  /** Places in the list of all where people stand who will be looked at: from one until before the other. */
  readonly places: readonly (readonly [from: number, until: number])[];
}

/** Where the server is, and what signs a browser in there. */
export interface Served {
  readonly url: string;
  readonly cookie: Cookie;
}

/**
 * The local server with a base, in a process of its own as when somebody starts it: in one with the browser's driver each
 * would wait for the other.
 */
export async function server(wanted: Wanted): Promise<Served & { stop(): Promise<void> }> {
  const child = fork(fileURLToPath(new URL("served.ts", import.meta.url)), [JSON.stringify(wanted)]);
  const ended = once(child, "exit");
  const told = once(child, "message").then(([served]) => served as Served);
  const gone = ended.then(([code]): never => {
    throw new Error(`the server ended with ${code}`);
  });
  const served = await Promise.race([told, gone]);
  const stop = async () => {
    child.disconnect();
    await ended;
  };
  return { ...served, stop };
}
