import { randomUUID } from "node:crypto";
import * as Bucket from "../bucket.ts";
import type { Ctx } from "../context.ts";
import * as Arrival from "../people/arrival/index.ts";
import * as Intake from "../people/intake/index.ts";
import { receive } from "../people/intake/receive.ts";
import { inside, read } from "../resume/index.ts";

interface Mail {
  readonly to: string;
  readonly from?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageID?: string;
  /** Header lines beside the usual ones. */
  readonly head?: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a mail as a mail program writes them. */
export function mail({ to, from = "Olena <olena@mail.test>", subject = "Hello", text = "", ...more }: Mail): Buffer {
  const { messageID = `${randomUUID()}@mail.test`, head = [], files = {} } = more;
  const part = (type: string, content: string | Uint8Array, ...lines: string[]) =>
    [
      `Content-Type: ${type}`,
      "Content-Transfer-Encoding: base64",
      ...lines,
      "",
      Buffer.from(content).toString("base64"),
    ].join("\r\n");
  const attached = Object.entries(files).map(([name, content]) =>
    part("application/octet-stream", content, `Content-Disposition: attachment; filename="${name}"`),
  );
  const parts = [part("text/plain; charset=utf-8", text), ...attached];
  return Buffer.from(
    [
      ...head,
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      `Message-ID: <${messageID}>`,
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="edge"',
      "",
      ...parts.map((one) => `--edge\r\n${one}`),
      "--edge--",
      "",
    ].join("\r\n"),
  );
}

/** Puts a mail where the mail service puts it, and lets everything happen that its event sets going. */
export async function mailed(ctx: Ctx, bytes: Uint8Array, name: string = randomUUID()): Promise<void> {
  await Bucket.write(Bucket.keys.incoming(name), bytes, "message/rfc822");
  await receive(ctx, name);
  await arrivals(ctx);
}

/** Reads every file that waits, and those that come because of them, until none does. */
export async function arrivals(ctx: Ctx): Promise<void> {
  for (let some = await waiting(); some.length > 0; some = await waiting())
    for (const uploadID of some) {
      await Arrival.arrive(ctx, uploadID, read, { inside });
      await Intake.after(ctx, uploadID);
    }
}

const waiting = async () => (await Bucket.list("tmp/")).map(({ key }) => key.slice("tmp/".length));
