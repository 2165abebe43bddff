import { createHash } from "node:crypto";
import type { Sent, Writer } from "./writer.ts";

type Json = Record<string, unknown>;

/** Reads everything back. @returns what is lost, doubled or torn, in words */
export async function verified(writer: Writer, sent: readonly Sent[]): Promise<string[]> {
  const failures: string[] = [];
  const all = await everybody(writer);
  for (const write of sent) {
    if (write.path === "/person") failures.push(...(await personKept(writer, write, all)));
    else if (write.file) failures.push(...(await fileKept(writer, write)));
  }
  const lines = sent.filter(({ path }) => path.endsWith("/activity"));
  for (const path of new Set(lines.map(({ path }) => path))) failures.push(...(await linesKept(writer, path, lines)));
  return failures;
}

/** How often each name stands in the list of all candidates. */
async function everybody(writer: Writer): Promise<Map<string, number>> {
  const names = new Map<string, number>();
  let cursor: string | undefined;
  do {
    const page = await writer.get(`/person${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ""}`);
    for (const { name } of page.people as { name: string }[]) names.set(name, (names.get(name) ?? 0) + 1);
    cursor = (page.cursor as string | null) ?? undefined;
  } while (cursor);
  return names;
}

async function personKept(writer: Writer, { answer, body }: Sent, all: Map<string, number>): Promise<string[]> {
  const name = String(body.name);
  if (all.get(name) !== 1) return [`${name} stands ${all.get(name) ?? 0} times in the list`];
  const { person } = (await writer.get(`/person/${answer?.personID}`)) as { person: Json };
  const whole = Object.entries(body).every(([field, value]) => JSON.stringify(person[field]) === JSON.stringify(value));
  return whole ? [] : [`${name} is torn: ${JSON.stringify(person)}`];
}

async function linesKept(writer: Writer, path: string, lines: readonly Sent[]): Promise<string[]> {
  const texts: unknown[] = [];
  let cursor: string | undefined;
  do {
    const page = await writer.get(`${path}${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ""}`);
    texts.push(...(page.lines as { text?: string }[]).map(({ text }) => text));
    cursor = (page.cursor as string | null) ?? undefined;
  } while (cursor);
  return lines.flatMap(({ body, path: of }) => {
    if (of !== path) return [];
    const times = texts.filter((text) => text === body.text).length;
    return times === 1 ? [] : [`"${body.text}" stands ${times} times in ${path}`];
  });
}

/** Waits until the file was read (its event must not be lost either), then compares its bytes. */
async function fileKept(writer: Writer, { answer, file }: Sent): Promise<string[]> {
  const [opened] = (answer?.uploads ?? []) as { upload: { uploadID: string } }[];
  const uploadID = opened?.upload.uploadID ?? "";
  const upload = await ended(writer, uploadID);
  if (upload?.status !== "done") return [`${uploadID} is ${upload?.status} (${upload?.reason})`];
  const { url } = await writer.get(`/person/${upload.personID}/document/${upload.documentID}/url`);
  const bytes = Buffer.from(await (await fetch(String(url))).arrayBuffer());
  const same = createHash("sha256").update(bytes).digest("hex") === file?.sha256;
  return same ? [] : [`the file of ${uploadID} is torn`];
}

async function ended(writer: Writer, uploadID: string): Promise<Json | undefined> {
  const until = Date.now() + 60_000;
  for (;;) {
    const [upload] = (await writer.get(`/upload?ids=${uploadID}`)).uploads as Json[];
    if (upload?.status !== "waiting" || Date.now() > until) return upload;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
