import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../src/port.ts";
import { verified } from "./kept.ts";
import { type Launched, launch } from "./launcher.ts";
import { line, person, type Sent, upload, Writer } from "./writer.ts";

const ROUNDS = 30;
/** Acknowledged writes of a round before the kill may come: 3,000 and more in all. */
const ACKNOWLEDGED = 101;
const WRITERS = 8;

/** Kills every process of Kolo with -9 in the midst of writes, thirty times; what it had answered must be there, once and whole. */
export async function hold(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "kolo-kill-"));
  const port = await freePort();
  const failures: string[] = [];
  const sent: Sent[] = [];
  let kolo = await launch(folder, port);
  const cookieOf = await Writer.first(kolo.url, kolo.adminLink ?? "");
  const slowest = { restart: 0 };
  let doubtful = 0;
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      await untilKilled(kolo, cookieOf, sent, failures);
      const open = sent.filter(({ answer }) => !answer);
      doubtful += open.length;
      kolo = await launch(folder, port);
      slowest.restart = Math.max(slowest.restart, kolo.readyAfter);
      await repeated(cookieOf, open, failures);
      process.stdout.write(`\rkill: round ${round} of ${ROUNDS}, ${sent.length} writes`);
    }
    process.stdout.write("\n");
    failures.push(...(await verified(cookieOf, sent)));
  } finally {
    await kolo.kill();
    await rm(folder, { recursive: true });
  }
  console.info(
    `kill: ${ROUNDS} kills, ${sent.length} writes (${doubtful} without an answer, then repeated), ${failures.length} lost or torn; slowest restart ${Math.round(slowest.restart)} ms`,
  );
  return failures;
}

/** Writes from many sides at once until the round's kill; writes that were under way then stay without an answer. */
async function untilKilled(kolo: Launched, writer: Writer, sent: Sent[], failures: string[]): Promise<void> {
  const last = ACKNOWLEDGED + Math.floor(Math.random() * 20);
  let acknowledged = 0;
  let killed: Promise<void> | undefined;
  const write = async () => {
    const one = next(sent);
    sent.push(one);
    try {
      await writer.send(one);
      acknowledged += 1;
    } catch (error) {
      if (killed) return;
      failures.push(`refused before the kill: ${error}`);
      killed = kolo.kill();
    }
  };
  const work = async () => {
    while (!killed) {
      await write();
      if (acknowledged >= last) killed ??= kolo.kill();
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, work));
  await killed;
}

/** Three people, a line for one who is there, and now and then a file. */
function next(sent: readonly Sent[]): Sent {
  const number = sent.length;
  if (number % 20 === 19) return upload(number);
  const known = sent[Math.floor(Math.random() * number)]?.answer?.personID;
  return number % 4 === 3 && typeof known === "string" ? line(known, number) : person(number);
}

async function repeated(writer: Writer, open: readonly Sent[], failures: string[]): Promise<void> {
  for (const write of open) {
    await writer.send(write).catch((error: unknown) => {
      failures.push(`torn: the repeat of ${write.path} was refused: ${error}`);
    });
  }
}
