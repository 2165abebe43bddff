import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Launched, launch } from "../harness/launcher.ts";
import { freePort } from "../src/port.ts";
import type { Figure } from "./figure.ts";

const RESTARTS = 5;
/** MiB that all processes may hold together while nobody does anything. */
const IDLE = 300;
const QUIET_MS = 3000;

/** A restart on a data folder that is there, and what Kolo holds in memory while it waits. Linux only: memory is read from /proc. */
export async function measure(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "kolo-start-"));
  const port = await freePort();
  let kolo = await launch(folder, port);
  const restarts: number[] = [];
  try {
    for (let restart = 0; restart < RESTARTS; restart++) {
      await kolo.kill();
      kolo = await launch(folder, port);
      restarts.push(kolo.readyAfter);
    }
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    return [
      { name: "restart after a kill to the first page, median of 5", value: median(restarts), unit: "ms", aim: 3000 },
      { name: "memory of all processes but npm, idle (RSS)", value: memory(kolo), unit: "MiB", bar: IDLE },
    ];
  } finally {
    await kolo.kill();
    await rm(folder, { recursive: true });
  }
}

/** Resident sets: pages that two processes share count in each, so it is less in truth. */
function memory(kolo: Launched): number {
  const kib = kolo.pids().map((pid) => {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  });
  return kib.reduce((total, one) => total + one, 0) / 1024;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
