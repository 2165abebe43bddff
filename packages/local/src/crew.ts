import { type ChildProcess, fork } from "node:child_process";
import type { Order, Outcome } from "./runner.ts";

export interface CrewOptions {
  /** The module of `runner.ts`, built or not, and how Node is to load it. */
  runner: string;
  execArgv?: string[];
  /** At most so many processes at once. */
  most?: number;
  /** Milliseconds until a process that works on one order is killed. */
  timeout?: number;
  /** MB a process may have, all it holds counted: native libraries and buffers are not in Node's own limit. */
  memory?: number;
  /** Milliseconds until a process without work ends. */
  idle?: number;
  /** Work after which one process stays for as long as the crew does, so that what comes next need not wait for one. */
  ready?: Order;
  /** Told of each new process, which a kill of this one could leave behind. */
  hired?: (pid: number) => Promise<void>;
}

interface Worker {
  child: ChildProcess;
  rest?: NodeJS.Timeout;
}

/** What a Lambda that ended without an answer is reported with. */
const lost = (type: string, message: string): Outcome => ({ done: false, type, message });

/** Runs orders in child processes, one at a time in each: a crash, a hang or a hunger for memory ends only the child. */
export function crew({
  runner,
  execArgv = [],
  most = 2,
  timeout = 15_000,
  memory = 512,
  idle = 20_000,
  ready,
  hired,
}: CrewOptions) {
  const workers = new Set<Worker>();
  const resting: Worker[] = [];
  const queue: (() => void)[] = [];

  const kept = ready ? 1 : 0;
  /** Those that were not told to end. */
  const left = () => [...workers].filter(({ child }) => !child.killed);
  let stopped = false;

  async function hire(): Promise<Worker> {
    // Detached: Ctrl+C in the terminal is for the launcher, which decides when its children end.
    const child = fork(runner, [String(memory)], {
      execArgv: [...execArgv, "--max-old-space-size=400"],
      stdio: "inherit",
      detached: true,
    });
    const worker: Worker = { child };
    workers.add(worker);
    child.once("exit", () => {
      workers.delete(worker);
      if (resting.includes(worker)) resting.splice(resting.indexOf(worker), 1);
      queue.shift()?.();
    });
    if (child.pid) await hired?.(child.pid);
    return worker;
  }

  function rest(worker: Worker): void {
    worker.rest = setTimeout(() => left().length > kept && worker.child.kill(), idle).unref();
    resting.push(worker);
    queue.shift()?.();
  }

  async function free(): Promise<Worker> {
    for (;;) {
      const worker = resting.pop() ?? (workers.size < most ? await hire() : undefined);
      clearTimeout(worker?.rest);
      if (worker) return worker;
      await new Promise<void>((resolve) => queue.push(resolve));
    }
  }

  /** Resolves with how the order ended. Rejects only when it was stopped first. */
  async function run(order: Order): Promise<Outcome> {
    const worker = await free();
    const outcome = await worked(worker.child, order, timeout);
    if (stopped) throw new Error("Stopped before the order was done");
    if (worker.child.connected && !worker.child.killed) rest(worker);
    else if (order !== ready) void prepare();
    return outcome;
  }

  /** Sees to it that a process stands ready, where one is wished for. One that cannot get ready is not missed: each file hires its own. */
  async function prepare(): Promise<void> {
    if (ready && !stopped && left().length < kept) await run(ready).catch(() => undefined);
  }

  return {
    run,
    prepare,
    /** How many processes there are now. */
    size: () => workers.size,
    stop(): void {
      stopped = true;
      for (const { child } of workers) child.kill("SIGKILL");
    },
  };
}

function worked(child: ChildProcess, order: Order, timeout: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      child.off("message", end).off("exit", died).off("error", broken);
      resolve(outcome);
    };
    const died = (code: number | null, signal: string | null) =>
      end(lost("Runtime.ExitError", `Runtime exited with ${signal ?? code}`));
    const broken = (error: Error) => end(lost("Runtime.ExitError", error.message));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      end(lost("Sandbox.Timedout", `Task timed out after ${(timeout / 1000).toFixed(2)} seconds`));
    }, timeout);
    child.once("message", end).once("exit", died).once("error", broken);
    child.send(order);
  });
}
