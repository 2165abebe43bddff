import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { Info as Upload } from "@kolo/core/people/upload/model";
import { column, pdfOf } from "../../core/src/resume/testing/files.ts";
import { type Member, world } from "../src/testing/world.ts";
import type { Figure } from "./figure.ts";

const FILES = 50;
const AIM = { first: 2, all: 60 };

type Info = Pick<Upload, "uploadID" | "status" | "reason">;
interface Opened {
  readonly upload: { uploadID: string };
  readonly url: string;
  readonly headers: Record<string, string>;
}

const person = (at: number) =>
  pdfOf([
    column(40, 40, [
      `Anna Number${"abcdefghij"[at % 10]}${"abcdefghij"[Math.floor(at / 10)]}`,
      `anna${at}@example.com`,
      "Experience",
      "March 2019 - May 2021\tRomashka LLC, accountant",
      "Skills",
      "Excel, SAP, Word",
    ]),
  ]);

/** As the page does (packages/web/src/upload): so many files are on their way at once, each announced when its turn comes. */
const AT_ONCE = 3;

/** Fifty files dropped together on the whole local stack: seconds until the first has its card, and until all have. */
export async function dropped(): Promise<Figure[]> {
  const { kolo, ann } = await world();
  try {
    const files = await Promise.all(Array.from({ length: FILES }, (_, at) => person(at)));
    const start = performance.now();
    const waiting = [...files.entries()];
    const reading = new Set<string>();
    const lane = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) reading.add(await sent(ann, ...next));
    };
    const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
    const [{ first, all }] = await Promise.all([watched(ann, reading, start), lanes]);
    return [
      { name: `${FILES} files dropped together: the first card`, value: first, unit: "s", aim: AIM.first },
      { name: `${FILES} files dropped together: all cards`, value: all, unit: "s", aim: AIM.all },
    ];
  } finally {
    await kolo.stop();
  }
}

/** Announces one file and puts its bytes. */
async function sent(ann: Member, at: number, bytes: Uint8Array): Promise<string> {
  const { uploads } = await ann.call<{ uploads: Opened[] }>("POST", "/upload", { files: [announced(bytes, at)] });
  const [opened] = uploads;
  if (!opened) throw new Error("Nothing was opened");
  const { ok } = await fetch(opened.url, { method: "PUT", headers: opened.headers, body: Buffer.from(bytes) });
  if (!ok) throw new Error("The bucket did not take a file");
  return opened.upload.uploadID;
}

const announced = (bytes: Uint8Array, at: number) => ({
  name: `${at}.pdf`,
  type: "application/pdf",
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

/** Those among them that have their cards now. */
async function ended(ann: Member, reading: ReadonlySet<string>): Promise<string[]> {
  if (reading.size === 0) return [];
  const { uploads } = await ann.call<{ uploads: Info[] }>("GET", `/upload?ids=${[...reading].join(",")}`);
  const lost = uploads.find(({ status }) => status === "failed");
  if (lost) throw new Error(`A file could not be read: ${lost.reason}`);
  return uploads.flatMap(({ uploadID, status }) => (status === "done" ? uploadID : []));
}

/** Asks how those that were sent are doing, until all have their cards. */
async function watched(ann: Member, reading: Set<string>, start: number) {
  let first: number | undefined;
  for (let done = 0; ; ) {
    for (const uploadID of await ended(ann, reading)) done += Number(reading.delete(uploadID));
    const seconds = (performance.now() - start) / 1000;
    if (done > 0) first ??= seconds;
    if (done === FILES) return { first: first ?? seconds, all: seconds };
    await setTimeout(100);
  }
}
