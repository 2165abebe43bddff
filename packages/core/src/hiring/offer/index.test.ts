import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Activity from "../../people/activity/index.ts";
import { as, firmed } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Application from "../application/index.ts";
import { hire } from "../hire/index.ts";
import * as Offer from "./index.ts";

const recruiter = as("recruiter");
let post: Awaited<ReturnType<typeof postOffice>>;
beforeAll(async () => {
  post = await postOffice();
  await firmed();
});
afterAll(() => post.close());

async function wanted(name = "Пётр Крылов", mails?: string[]) {
  const { vacancyID } = await openVacancy();
  const { personID } = await somebody(name, mails);
  await Application.enter(recruiter, vacancyID, { personID, source: { kind: "mail" } });
  post.messages.length = 0;
  const input: Offer.Create = {
    personID,
    salary: { minor: 6_543_200, currency: "UAH", period: "month", basis: "net" },
    startsOn: "2026-04-06",
    answerBy: "2026-03-09",
    send: true,
    version: 1,
  };
  return { vacancyID, personID, input };
}

const letters = () =>
  post.messages.map((message) => {
    const [head, body = ""] = message.split(/\r\n\r\n([\s\S]*)/);
    return /base64/i.test(head ?? "") ? Buffer.from(body, "base64").toString() : body;
  });

describe("an offer", () => {
  it("goes out in the candidate's language, and history tells of it but not of the money", async () => {
    const { vacancyID, personID, input } = await wanted();
    const offer = await Offer.create(recruiter, vacancyID, input);
    expect(offer).toMatchObject({ status: "sent", sentAt: recruiter.now });
    expect(letters()).toHaveLength(1);
    expect(letters()[0]).toMatch(/65\s432\s₴ в месяц, на руки[\s\S]*6 апреля 2026/);
    const { lines } = await Activity.list(personID);
    expect(lines[0]?.event?.code).toBe("offer.sent");
    expect(JSON.stringify(lines)).not.toContain("6543200");
  });
  it("waits as a draft until it is sent", async () => {
    const { vacancyID, input } = await wanted();
    const { offerID, status } = await Offer.create(recruiter, vacancyID, { ...input, send: false });
    expect([status, letters()]).toEqual(["draft", []]);
    expect(await Offer.send(recruiter, vacancyID, offerID, { version: 1 })).toMatchObject({ status: "sent" });
    expect(letters()).toHaveLength(1);
  });
  it("that waits as a draft is not sent to who is out of the running, nor when the time to answer is over", async () => {
    const { vacancyID, personID, input } = await wanted();
    const { offerID } = await Offer.create(recruiter, vacancyID, { ...input, send: false });
    const late = as("recruiter", "2026-03-10T08:00:00.000Z");
    await expect(Offer.send(late, vacancyID, offerID, { version: 1 })).rejects.toThrow("offer.answer_passed");
    const racing = await race(2, (run) =>
      run === 0
        ? Offer.send(recruiter, vacancyID, offerID, { version: 1 })
        : Application.reject(recruiter, vacancyID, { people: [{ personID, version: 2 }], reason: "skills" }),
    );
    expect(racing).toEqual(["db.stale", "ok"]);
    const other = await wanted();
    const draft = await Offer.create(recruiter, other.vacancyID, { ...other.input, send: false });
    const people = [{ personID: other.personID, version: 2 }];
    await Application.reject(recruiter, other.vacancyID, { people, reason: "skills" });
    await expect(Offer.send(recruiter, other.vacancyID, draft.offerID, { version: 1 })).rejects.toThrow("not_active");
    expect(letters()).toEqual([]);
  });
  it("is declined with a reason, and then another can be made", async () => {
    const { vacancyID, input } = await wanted();
    const { offerID } = await Offer.create(recruiter, vacancyID, input);
    expect(await Offer.decline(recruiter, vacancyID, offerID, { reason: "salary", version: 1 })).toMatchObject({
      status: "declined",
      reason: "salary",
      answeredAt: recruiter.now,
    });
    await Offer.create(recruiter, vacancyID, { ...input, version: 2 });
  });
  it("is the only one that waits: a second is refused", async () => {
    const { vacancyID, input } = await wanted();
    expect(await race(2, () => Offer.create(recruiter, vacancyID, input))).toEqual(["db.stale", "ok"]);
    await expect(Offer.create(recruiter, vacancyID, { ...input, version: 2 })).rejects.toThrow("offer.already_open");
    expect(letters()).toHaveLength(1);
  });
  it("is answered once", async () => {
    const { vacancyID, input } = await wanted();
    const { offerID } = await Offer.create(recruiter, vacancyID, input);
    const outcomes = await race(2, (run) =>
      run === 0
        ? Offer.accept(recruiter, vacancyID, offerID, { version: 1 })
        : Offer.decline(recruiter, vacancyID, offerID, { reason: "other_offer", version: 1 }),
    );
    expect(outcomes).toEqual(["db.stale", "ok"]);
    await expect(Offer.withdraw(recruiter, vacancyID, offerID, { version: 2 })).rejects.toThrow("offer.wrong_status");
  });
  it("that was accepted lets the person be hired", async () => {
    const { vacancyID, personID, input } = await wanted();
    const { offerID } = await Offer.create(recruiter, vacancyID, input);
    await expect(hire(recruiter, vacancyID, personID, { version: 2 })).rejects.toThrow("application.needs_offer");
    await Offer.accept(recruiter, vacancyID, offerID, { version: 1 });
    expect(await hire(recruiter, vacancyID, personID, { version: 2 })).toMatchObject({ status: "hired" });
  });
  it("expires after its last day in the office, and can still be answered", async () => {
    const { vacancyID, input } = await wanted();
    const { offerID } = await Offer.create(recruiter, vacancyID, input);
    const on = async (now: string) => (await Offer.list(as("recruiter", now), vacancyID))[0]?.status;
    expect([await on("2026-03-09T21:59:00.000Z"), await on("2026-03-09T22:00:00.000Z")]).toEqual(["sent", "expired"]);
    await Offer.accept(as("recruiter", "2026-03-10T08:00:00.000Z"), vacancyID, offerID, { version: 1 });
  });
  it("needs somebody who can be written to, in the running, with time to answer", async () => {
    const silent = await wanted("Anna Kowal", []);
    await expect(Offer.create(recruiter, silent.vacancyID, silent.input)).rejects.toThrow("offer.no_mail");
    const { vacancyID, personID, input } = await wanted();
    await expect(Offer.create(recruiter, vacancyID, { ...input, answerBy: "2026-03-01" })).rejects.toThrow("passed");
    await Application.reject(recruiter, vacancyID, { people: [{ personID, version: 1 }], reason: "skills" });
    await expect(Offer.create(recruiter, vacancyID, { ...input, version: 2 })).rejects.toThrow("offer.not_active");
  });
  it.each(["employee", "head"] as const)(
    "is not written by an %s; only who may know the salary reads it",
    async (role) => {
      const { vacancyID, input } = await wanted();
      await expect(Offer.create(as(role), vacancyID, input)).rejects.toThrow("access.forbidden");
      if (role === "employee") await expect(Offer.list(as(role), vacancyID)).rejects.toThrow("access.forbidden");
    },
  );
});
