import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { writeDurably } from "../folder/durable.ts";
import { type Read, read } from "./mime.ts";

const Envelope = v.object({
  at: v.string(),
  from: v.string(),
  to: v.array(v.string()),
  /** The mail as it would travel, in base64. */
  raw: v.string(),
});
export type Envelope = v.InferOutput<typeof Envelope>;

export interface Letter extends Read, Omit<Envelope, "raw"> {
  mailID: string;
}

const NAME = /^\d{13}-[0-9a-f-]{36}$/;

/** The mails that were sent here, one file each in the data folder. */
export async function openBox(folder: string) {
  await mkdir(folder, { recursive: true });
  const letter = async (mailID: string): Promise<Letter> => {
    const { raw, ...envelope } = v.parse(Envelope, JSON.parse(await readFile(join(folder, `${mailID}.json`), "utf8")));
    return { mailID, ...envelope, ...read(Buffer.from(raw, "base64")) };
  };
  return {
    async keep(envelope: Envelope): Promise<string> {
      const mailID = `${Date.parse(envelope.at)}-${randomUUID()}`;
      await writeDurably(join(folder, `${mailID}.json`), JSON.stringify(envelope));
      return mailID;
    },
    /** The last letters, newest first. */
    async list(most: number): Promise<Letter[]> {
      const names = (await readdir(folder))
        .map((name) => name.replace(/\.json$/, ""))
        .filter((name) => NAME.test(name));
      return Promise.all(names.sort().reverse().slice(0, most).map(letter));
    },
    /** Undefined when the name is none of ours. */
    async find(mailID: string): Promise<Letter | undefined> {
      return NAME.test(mailID) && (await readdir(folder)).includes(`${mailID}.json`) ? letter(mailID) : undefined;
    },
  };
}
export type Box = Awaited<ReturnType<typeof openBox>>;
