import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { commit } from "../../commit.ts";
import { plusMinutes } from "../../instant.ts";
import { NOW, system } from "../../testing/as.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import { MailEntity } from "./entity.ts";
import * as Mail from "./index.ts";
import { MOST_TRIES } from "./model.ts";

const office = await postOffice();
afterAll(() => office.close());
beforeEach(() => {
  office.messages.length = 0;
  office.closed = false;
  vi.spyOn(console, "error").mockImplementation(() => {});
});

const sendDue = (now: string) => Mail.sendDue(system(now), async () => false);

let letters = 0;
async function queued(more: Partial<Mail.Letter> = {}): Promise<string> {
  const mailID = `test#${++letters}`;
  const letter = {
    mailID,
    to: { address: "ann@example.com" },
    subject: "Hello",
    text: "Words",
    sendAfter: NOW,
    ...more,
  };
  await commit(system(), [Mail.queued(letter)], null);
  return mailID;
}
const stored = async (mailID: string) => (await MailEntity.get({ mailID }).go({ consistent: true })).data;

describe("a letter", () => {
  it("is sent once, however many senders there are", async () => {
    const mailID = await queued();
    await race(5, () => Mail.send(system(), mailID));
    expect(await sendDue(plusMinutes(NOW, 60))).toBe(0);
    expect(office.messages).toHaveLength(1);
    expect(office.messages[0]).toContain("Message-ID: <test#1@example.com>");
    expect(await stored(mailID)).toMatchObject({ sentAt: NOW });
  });

  it("waits for its time, and goes out with the schedule", async () => {
    const mailID = await queued({ sendAfter: plusMinutes(NOW, 10) });
    expect(await Mail.send(system(), mailID)).toBe(false);
    expect(await sendDue(plusMinutes(NOW, 9))).toBe(0);
    expect(await sendDue(plusMinutes(NOW, 10))).toBe(1);
  });

  it("that was cancelled is never sent, and one that is being sent cannot be cancelled", async () => {
    const mailID = await queued({ sendAfter: plusMinutes(NOW, 10) });
    await commit(system(), [Mail.cancelled(system(), mailID)], null);
    expect(await sendDue(plusMinutes(NOW, 20))).toBe(0);
    const sent = await queued();
    await Mail.send(system(), sent);
    await expect(commit(system(), [Mail.cancelled(system(), sent)], null)).rejects.toThrow("mail.too_late");
  });

  it("goes out later when the post office was closed", async () => {
    office.closed = true;
    const mailID = await queued();
    expect(await Mail.send(system(), mailID)).toBe(false);
    office.closed = false;
    expect(await sendDue(plusMinutes(NOW, 1))).toBe(0);
    expect(await sendDue(plusMinutes(NOW, 2))).toBe(1);
  });

  it("that never goes out is set aside, and others go on", async () => {
    office.closed = true;
    const mailID = await queued();
    for (let run = 0; run < MOST_TRIES; run++) await sendDue(plusMinutes(NOW, run * 61));
    expect(await stored(mailID)).toMatchObject({ tries: MOST_TRIES, failedAt: expect.any(String) });
    office.closed = false;
    expect(await sendDue(plusMinutes(NOW, 10_000))).toBe(0);
  });

  it("that could not leave for three days, or tells of a replayed past, is not sent", async () => {
    const mailID = await queued();
    expect(await Mail.send({ ...system(), replay: true }, mailID)).toBe(false);
    expect(await sendDue(plusMinutes(NOW, 3 * 24 * 60 + 1))).toBe(0);
    expect(await sendDue(plusMinutes(NOW, 3 * 24 * 60))).toBe(1);
  });

  it("with a link in it is wiped once sent", async () => {
    const mailID = await queued({ secret: true, text: "open this" });
    await Mail.send(system(), mailID);
    expect(await stored(mailID)).toMatchObject({ text: "" });
  });

  it("is written once", async () => {
    const mailID = await queued();
    await expect(queued({ mailID })).rejects.toThrow("db.stale");
  });
});
