import { asideWorker } from "./trusted.ts";

/** What is to be read; without an address, that nobody waits for it any more. */
export interface Asked {
  readonly id: number;
  readonly url?: string;
}
/** What was answered; without a status, that nothing was. */
export interface Heard {
  readonly id: number;
  readonly status?: number;
  readonly text?: string;
}

/** None until it is ready, and where it cannot start: its file is that of a former release, or something forbids it. */
let thread: Worker | undefined;
let begun = typeof Worker === "undefined";
let count = 0;
const waiting = new Map<number, (heard: Heard) => void>();

function begin() {
  begun = true;
  try {
    const worker = asideWorker();
    worker.addEventListener("message", ({ data }: MessageEvent<Heard | "ready">) => {
      if (data === "ready") thread = worker;
      else waiting.get(data.id)?.(data);
    });
  } catch {
    return; // The page goes on reading by itself.
  }
}

/** As much of a Response as is read of one here. A real one gives its text in a task of its own, a moment later. */
const answer = (status: number, text: string) =>
  ({
    status,
    ok: status >= 200 && status < 300,
    text: async () => text,
    json: async () => JSON.parse(text),
  }) as Response;

/**
 * Reads as `fetch` does, in a thread of its own: to send a question and to take its answer from the network holds up who
 * types about as long as to write six people into their lines.
 * @throws a TypeError when nothing was answered, the signal's reason when it was let go of
 */
export function fetchAside(url: string, signal: AbortSignal | null = null): Promise<Response> {
  if (!begun) begin();
  if (!thread || signal?.aborted) return fetch(url, { signal });
  return byThread(thread, url, signal);
}

function byThread(thread: Worker, url: string, signal: AbortSignal | null): Promise<Response> {
  const id = count++;
  return new Promise((resolve, reject) => {
    const done = () => {
      waiting.delete(id);
      signal?.removeEventListener("abort", leave);
    };
    const leave = () => {
      done();
      thread.postMessage({ id } satisfies Asked);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", leave);
    waiting.set(id, ({ status, text }) => {
      done();
      if (status === undefined) reject(new TypeError("no answer"));
      else resolve(answer(status, text ?? ""));
    });
    thread.postMessage({ id, url } satisfies Asked);
  });
}
