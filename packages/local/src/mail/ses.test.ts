import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer";
import { afterAll, expect, it, vi } from "vitest";
import { listening } from "../port.ts";
import { type Envelope, openBox } from "./box.ts";
import { ses } from "./ses.ts";

const folder = await mkdtemp(join(tmpdir(), "mail-"));
const box = await openBox(folder);
const forwarded: Envelope[] = [];
let refusing = false;
const server = createServer(
  ses(box, async (envelope) => {
    if (refusing) throw new Error("the mail server is away");
    forwarded.push(envelope);
  }),
);
const client = new SESv2Client({
  endpoint: `http://127.0.0.1:${await listening(server, 0, "127.0.0.1")}`,
  maxAttempts: 1,
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function sent(mail: ConstructorParameters<typeof MailComposer>[0]) {
  const Data = await new MailComposer(mail).compile().build();
  const { MessageId = "" } = await client.send(
    new SendEmailCommand({
      FromEmailAddress: "Kolo <kolo@example.com>",
      Destination: { ToAddresses: ["ann@example.com"] },
      Content: { Raw: { Data } },
    }),
  );
  return box.find(MessageId);
}

it("keeps a mail as a person reads it, with its invitation", async () => {
  const ics = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";
  const letter = await sent({
    subject: "Запрошення на співбесіду — дуже довга назва, що не вміщується в один рядок листа",
    text: "Добрий день!\nДо зустрічі — Коло",
    icalEvent: { method: "REQUEST", content: ics, filename: "invite.ics" },
  });
  expect(letter).toMatchObject({
    from: "Kolo <kolo@example.com>",
    to: ["ann@example.com"],
    subject: "Запрошення на співбесіду — дуже довга назва, що не вміщується в один рядок листа",
    text: "Добрий день!\nДо зустрічі — Коло",
  });
  expect(letter?.files.map(({ name, content }) => [name, content.toString()])).toContainEqual(["invite.ics", ics]);
});

it("reads back any subject, text and file name that a mail can hold", async () => {
  const line = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((text) => text.replace(/[\p{C}\p{Z}]+/gu, " ").trim());
  await fc.assert(
    fc.asyncProperty(line, line, line.filter(Boolean), fc.uint8Array(), async (subject, text, filename, bytes) => {
      const letter = await sent({
        subject,
        text: `x${text}`,
        attachments: [{ filename, content: Buffer.from(bytes) }],
      });
      expect([letter?.subject, letter?.text.trimEnd()]).toEqual([subject, `x${text}`.trimEnd()]);
      expect(letter?.files.map(({ name, content }) => [name, [...content]])).toEqual([[filename, [...bytes]]]);
    }),
    { numRuns: 60 },
  );
});

it("takes subject and text alone, and lists the newest first", async () => {
  const { MessageId } = await client.send(
    new SendEmailCommand({
      FromEmailAddress: "kolo@example.com",
      Destination: { ToAddresses: ["bob@example.com"] },
      Content: { Simple: { Subject: { Data: "Так" }, Body: { Text: { Data: "Слова" } } } },
    }),
  );
  expect((await box.list(1))[0]).toMatchObject({ mailID: MessageId, subject: "Так", text: "Слова" });
});

it("hands a mail on, and does not keep one that could not be handed on", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const before = (await box.list(1000)).length;
  forwarded.length = 0;
  await sent({ subject: "on", text: "x" });
  expect(forwarded).toMatchObject([{ to: ["ann@example.com"] }]);
  refusing = true;
  await expect(sent({ subject: "off", text: "x" })).rejects.toThrow();
  refusing = false;
  expect(await box.list(1000)).toHaveLength(before + 1);
});

it("refuses a mail to nobody", async () => {
  const Content = { Simple: { Subject: { Data: "s" }, Body: { Text: { Data: "t" } } } };
  const nobody = new SendEmailCommand({ FromEmailAddress: "kolo@example.com", Content });
  await expect(client.send(nobody)).rejects.toMatchObject({ name: "MessageRejected" });
});

it("finds nothing under a name that is no mail's", async () => {
  expect(await box.find("../secret")).toBeUndefined();
  expect(await box.find("1700000000000-00000000-0000-0000-0000-000000000000")).toBeUndefined();
});
