import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { createTransport, type SendMailOptions } from "nodemailer";
import { afterAll, expect, it } from "vitest";
import { Blocked } from "../blocked.ts";
import { inbound } from "./inbound.ts";

const kept: string[] = [];
let failing = false;
const options = {
  port: 0,
  host: "127.0.0.1",
  domain: "jobs.firm.test",
  most: 100_000,
  keep: async (mail: Uint8Array) => {
    if (failing) throw new Error("the disk is full");
    kept.push(Buffer.from(mail).toString());
  },
};
const door = await inbound(options);
const transport = createTransport({ host: "127.0.0.1", port: door.port, ignoreTLS: true });
afterAll(async () => {
  transport.close();
  await door.close();
});
const sent = (mail: SendMailOptions) =>
  transport.sendMail({ from: "olena@mail.test", subject: "CV", text: "Hello", ...mail });
const answer = async (mail: SendMailOptions) => {
  const before = kept.length;
  const code = await sent(mail).then(
    () => 250,
    (error: { responseCode: number }) => error.responseCode,
  );
  return [code, kept.length - before];
};

it("keeps a mail as it came, and above it who it was brought for, a blind copy too", async () => {
  await sent({
    to: "Jobs@Jobs.Firm.Test",
    bcc: "hidden@jobs.firm.test",
    attachments: [{ filename: "cv.txt", content: "x" }],
  });
  expect(kept.at(-1)).toMatch(
    /^Received: by jobs\.firm\.test for <Jobs@Jobs\.Firm\.Test>; .*\r\nReceived: by jobs\.firm\.test for <hidden@jobs\.firm\.test>/i,
  );
  expect(kept.at(-1)).toContain("filename=cv.txt");
});

it("takes nothing for others, nothing too big, and says so before it is sent or after", async () => {
  expect(await answer({ to: "anybody@elsewhere.test" })).toEqual([550, 0]);
  expect(await answer({ to: "a@jobs.firm.test.elsewhere.test" })).toEqual([550, 0]);
  expect(await answer({ to: "jobs@jobs.firm.test", text: "x".repeat(200_000) })).toEqual([552, 0]);
  const many = Array.from({ length: 60 }, (_, n) => `${n}@jobs.firm.test`);
  await sent({ to: many });
  expect(kept.at(-1)?.match(/^Received:/gm)).toHaveLength(50);
});

it("lets the sender try again when it could not be kept, and lives on after a client that breaks off", async () => {
  failing = true;
  expect(await answer({ to: "jobs@jobs.firm.test" })).toEqual([450, 0]);
  failing = false;
  const broken = connect(door.port, "127.0.0.1");
  broken.end("EHLO x\r\nMAIL FROM:<a@b.test>\r\nRCPT TO:<jobs@jobs.firm.test>\r\nDATA\r\nSubject: half");
  await text(broken);
  expect(await answer({ to: "jobs@jobs.firm.test" })).toEqual([250, 1]);
});

it("says which port is taken, and how to choose another", async () => {
  await expect(inbound({ ...options, port: door.port })).rejects.toThrow(Blocked);
  await expect(inbound({ ...options, port: door.port })).rejects.toThrow("--mail-port");
});
