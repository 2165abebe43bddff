/** What is called when a file lands under a prefix of the bucket: `packages/functions/src/event/<handler>.ts`. */
export interface Arrival {
  readonly prefix: string;
  readonly handler: string;
  /** Told of a file whose handler crashed or ran out of time; without one the file is tried again. */
  readonly failed?: string;
  /** The handler's time, in seconds. */
  readonly seconds: number;
  /** The memory of its process, in MB, all of it. */
  readonly memory: number;
  /** How many may run at once. */
  readonly most: number;
}

/** Everything that happens by a file's coming. Read by the stacks and by the local stack, so they cannot disagree. */
export const arrivals: readonly Arrival[] = [
  { prefix: "tmp/", handler: "file-arrived", failed: "file-failed", seconds: 15, memory: 512, most: 2 },
  { prefix: "scan/", handler: "scan-arrived", failed: "file-failed", seconds: 120, memory: 512, most: 1 },
  { prefix: "inbox/", handler: "mail-arrived", failed: "file-failed", seconds: 60, memory: 512, most: 1 },
  { prefix: "sample/", handler: "sample-ordered", seconds: 900, memory: 1024, most: 1 },
];
