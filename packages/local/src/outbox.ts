import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder, writeDurably } from "./folder/durable.ts";

/**
 * Events waiting for their handler, on the disk: each is delivered at least once, also after a crash. A delivery
 * that rejects is tried again later; the deliverer decides when to give an event up, by resolving.
 */
export class Outbox<Event> {
  readonly #folder: string;
  readonly #deliver: (event: Event) => Promise<void>;
  readonly #retryAfter: number;
  readonly #waiting = new Set<NodeJS.Timeout>();
  readonly #running = new Set<Promise<void>>();
  #open = false;

  /** `retryAfter`: milliseconds. */
  constructor(folder: string, deliver: (event: Event) => Promise<void>, retryAfter = 5000) {
    this.#folder = folder;
    this.#deliver = deliver;
    this.#retryAfter = retryAfter;
  }

  /** Takes up what an earlier process left. */
  async open(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    this.#open = true;
    for (const name of (await readdir(this.#folder)).sort()) {
      if (name.endsWith(".json")) this.#start(name);
      else await rm(join(this.#folder, name), { force: true });
    }
  }

  /** Writes an event down. It is delivered once `send` is called, or after a restart if that never happened. */
  async write(event: Event): Promise<{ send(): void; cancel(): Promise<void> }> {
    const name = `${Date.now()}-${randomUUID()}.json`;
    await writeDurably(join(this.#folder, name), JSON.stringify(event));
    return { send: () => this.#start(name), cancel: () => this.#remove(name) };
  }

  /** Stops delivering, after the deliveries under way. */
  async close(): Promise<void> {
    this.#open = false;
    for (const timer of this.#waiting) clearTimeout(timer);
    await Promise.allSettled(this.#running);
  }

  #start(name: string): void {
    if (!this.#open) return;
    const delivery = this.#delivered(name)
      .catch((error: unknown) => this.#later(name, error))
      .finally(() => this.#running.delete(delivery));
    this.#running.add(delivery);
  }

  async #delivered(name: string): Promise<void> {
    await this.#deliver(JSON.parse(await readFile(join(this.#folder, name), "utf8")));
    await this.#remove(name);
  }

  #later(name: string, error: unknown): void {
    console.error(`Event ${name} will be tried again:`, error);
    if (!this.#open) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      this.#start(name);
    }, this.#retryAfter);
    this.#waiting.add(timer);
  }

  async #remove(name: string): Promise<void> {
    await rm(join(this.#folder, name), { force: true });
    await syncFolder(this.#folder);
  }
}
