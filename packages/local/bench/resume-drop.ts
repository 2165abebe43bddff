import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { column, pdfOf } from "../../core/src/resume/testing/files.ts";
import { type Member, world } from "../src/testing/world.ts";
import type { Figure } from "./figure.ts";

const FILES = 50;
const AIM = { first: 2, all: 60 };

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

/** Fifty files dropped together on the whole local stack: seconds until the first has its card, and until all have. */
export async function dropped(): Promise<Figure[]> {
  const { kolo, ann } = await world();
  try {
    const files = await Promise.all(Array.from({ length: FILES }, (_, at) => person(at)));
    const start = performance.now();
    const { uploads } = await ann.call<{ uploads: Opened[] }>("POST", "/upload", { files: files.map(announced) });
    const sent = uploads.map(({ url, headers }, at) =>
      fetch(url, { method: "PUT", headers, body: Buffer.from(files[at] ?? []) }),
    );
    const { first, all } = await watched(ann, uploads, start);
    await Promise.all(sent);
    return [
      { name: `${FILES} files dropped together: the first card`, value: first, unit: "s", aim: AIM.first },
      { name: `${FILES} files dropped together: all cards`, value: all, unit: "s", aim: AIM.all },
    ];
  } finally {
    await kolo.stop();
  }
}

const announced = (bytes: Uint8Array, at: number) => ({
  name: `${at}.pdf`,
  type: "application/pdf",
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

async function watched(ann: Member, uploads: readonly Opened[], start: number) {
  const ids = uploads.map(({ upload }) => upload.uploadID).join(",");
  let first: number | undefined;
  for (;;) {
    const { uploads: now } = await ann.call<{ uploads: { status: string; reason?: string }[] }>(
      "GET",
      `/upload?ids=${ids}`,
    );
    const seconds = (performance.now() - start) / 1000;
    const done = now.filter(({ status }) => status === "done").length;
    const lost = now.find(({ status }) => status === "failed");
    if (lost) throw new Error(`A file could not be read: ${lost.reason}`);
    if (done > 0) first ??= seconds;
    if (done === FILES) return { first: first ?? seconds, all: seconds };
    await setTimeout(100);
  }
}
