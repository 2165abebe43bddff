import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Notice from "../../notice/inbox/index.ts";
import * as Activity from "../../people/activity/index.ts";
import { accounts, as, firmed, NOW } from "../../testing/as.ts";
import { applicant, DAY_AFTER, interviewed, openVacancy, plan } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import { race } from "../../testing/race.ts";
import * as Application from "../application/index.ts";
import * as Vacancy from "../vacancy/index.ts";
import * as Interview from "./index.ts";

const { manager, employee, head } = accounts;
let post: Awaited<ReturnType<typeof postOffice>>;
beforeAll(async () => {
  post = await postOffice();
  await firmed();
});
afterAll(() => post.close());

async function candidate(name = "Оксана Їжак") {
  const { vacancyID } = await openVacancy();
  const { personID } = await applicant(vacancyID, name);
  post.messages.length = 0;
  return { vacancyID, personID };
}

/** What went out, by who got it: the calendar's own lines (unfolded) of each message. */
const sent = () =>
  Object.fromEntries(
    post.messages.map((message) => {
      const to = /^To:(?:.|\r\n )*?([\w.-]+@example\.com)/m.exec(message)?.[1] ?? "";
      const body = /Content-Type: text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(message)?.[1] ?? "";
      const isBase64 = !body.includes("BEGIN:");
      const ics = isBase64 ? Buffer.from(body, "base64").toString() : body.replace(/=\r\n/g, "").replaceAll("=3D", "=");
      return [to, ics.replace(/\r\n /g, "")];
    }),
  );

const from = ({ version, ...interview }: Interview.Info) => {
  const { startAt, endAt, zone, candidateZone, link, interviewers, kit } = interview;
  return { startAt, endAt, zone, candidateZone, link, interviewers, kit, version };
};

describe("schedule", () => {
  it("takes everybody's time, tells them, lets the interviewers read the vacancy, and stands in the history", async () => {
    const { vacancyID, personID } = await candidate();
    const interview = await interviewed(vacancyID, personID, [manager, employee]);
    expect(interview).toMatchObject({ status: "planned", sequence: 0, title: "Graphic designer" });
    expect((await Interview.mine(as("employee"))).map((mine) => mine.interview)).toContainEqual(interview);
    expect((await Vacancy.get(as("employee"), vacancyID)).team).toEqual([employee]);
    expect((await Activity.list(personID)).lines[0]?.event?.code).toBe("interview.planned");
    const { notices } = await Notice.list(as("employee"));
    expect(notices).toContainEqual(expect.objectContaining({ code: "interview.invited" }));
  });
  it("sends each an invitation of their own, that names nobody else's address", async () => {
    const { vacancyID, personID } = await candidate();
    const { interviewID } = await interviewed(vacancyID, personID, [manager, employee]);
    expect(post.messages).toHaveLength(3);
    for (const [to, ics] of Object.entries(sent())) {
      expect(ics).toContain(`UID:${interviewID}@kolo`);
      expect(ics).toContain("SEQUENCE:0");
      expect(ics).toContain("METHOD:REQUEST");
      expect(ics).toContain("BEGIN:VTIMEZONE\r\nTZID:Europe/Kyiv");
      expect([...ics.matchAll(/ATTENDEE.*?mailto:(\S+)/g)].map(([, mail]) => mail)).toEqual([to]);
    }
  });
  it("writes to a candidate in their language and on their clock", async () => {
    const { vacancyID, personID } = await candidate("Оксана Їжак");
    await interviewed(vacancyID, personID, [manager]);
    const ics = Object.entries(sent()).find(([to]) => to.startsWith("per-"))?.[1] ?? "";
    expect(ics).toContain("запрошує вас на співбесіду");
    expect(ics).toContain("13:00");
    expect(ics).toContain("Asia/Almaty");
  });
  it.each([
    ["ends before it begins", { endAt: "2026-03-03T07:00:00.000Z" }, "interview.ends_before_start"],
    [
      "lies in the past",
      { startAt: "2026-03-01T07:00:00.000Z", endAt: "2026-03-01T08:00:00.000Z" },
      "interview.in_the_past",
    ],
    ["lasts for days", { endAt: "2026-03-05T08:00:00.000Z" }, "interview.too_long"],
  ])("refuses what %s", async (_, wrong, code) => {
    const { vacancyID, personID } = await candidate();
    await expect(
      Interview.schedule(as("recruiter"), vacancyID, { ...plan(personID, [manager]), ...wrong }),
    ).rejects.toThrow(code);
  });
  it("is for people who are in the running", async () => {
    const { vacancyID, personID } = await candidate();
    await Application.reject(as("recruiter"), vacancyID, { people: [{ personID, version: 1 }], reason: "skills" });
    await expect(interviewed(vacancyID, personID, [manager])).rejects.toThrow("application.not_active");
  });
  it("has one effect for one click, with its letters sent once", async () => {
    const { vacancyID, personID } = await candidate();
    const ctx = { ...as("recruiter"), act: { key: `${vacancyID}#click`, hash: "same" } };
    const first = await Interview.schedule(ctx, vacancyID, plan(personID, [manager]));
    expect(await Interview.schedule(ctx, vacancyID, plan(personID, [manager]))).toEqual(first);
    expect(await Interview.all(vacancyID)).toHaveLength(1);
    expect(post.messages).toHaveLength(2);
  });
});

describe("move and cancel", () => {
  it("are the same meeting to every calendar, with SEQUENCE raised each time", async () => {
    const { vacancyID, personID } = await candidate();
    const planned = await interviewed(vacancyID, personID, [manager, employee]);
    const { interviewID } = planned;
    post.messages.length = 0;
    const later = { startAt: "2026-03-04T08:00:00.000Z", endAt: "2026-03-04T09:00:00.000Z" };
    const moved = await Interview.move(as("recruiter"), vacancyID, interviewID, { ...from(planned), ...later });
    expect(Object.values(sent())).toHaveLength(3);
    for (const ics of Object.values(sent())) {
      expect(ics).toContain(`UID:${interviewID}@kolo`);
      expect(ics).toContain("SEQUENCE:1");
      expect(ics).toContain("DTSTART;TZID=Europe/Kyiv:20260304T100000");
    }
    post.messages.length = 0;
    const { version } = moved;
    const cancelled = await Interview.cancel(as("recruiter"), vacancyID, interviewID, { version });
    expect(cancelled).toMatchObject({ status: "cancelled", sequence: 2 });
    for (const ics of Object.values(sent())) {
      expect(ics).toContain("METHOD:CANCEL");
      expect(ics).toContain("SEQUENCE:2");
      expect(ics).toContain("STATUS:CANCELLED");
    }
    expect(Object.values(sent())).toHaveLength(3);
    expect((await Interview.mine(as("employee"))).filter(({ interview }) => interview.vacancyID === vacancyID)).toEqual(
      [],
    );
  });
  it("call off for who was taken out, and invite who was added", async () => {
    const { vacancyID, personID } = await candidate();
    const planned = await interviewed(vacancyID, personID, [manager, employee]);
    post.messages.length = 0;
    await Interview.move(as("recruiter"), vacancyID, planned.interviewID, {
      ...from(planned),
      interviewers: [manager, head],
    });
    const calendar = sent();
    expect(calendar["employee@example.com"]).toContain("METHOD:CANCEL");
    expect(calendar["head@example.com"]).toContain("METHOD:REQUEST");
    const seats = await Interview.busy(as("recruiter"), {
      accounts: [manager, employee, head],
      from: planned.startAt,
      to: planned.endAt,
    });
    const taken = seats.filter(({ interviewID }) => interviewID === planned.interviewID).map(({ who }) => who);
    expect(taken.toSorted()).toEqual([manager, head].toSorted());
  });
  it("let one of two through, and give the other the fresh one", async () => {
    const { vacancyID, personID } = await candidate();
    const planned = await interviewed(vacancyID, personID, [manager]);
    const outcomes = await race(2, (run) =>
      run === 0
        ? Interview.move(as("recruiter"), vacancyID, planned.interviewID, from(planned))
        : Interview.cancel(as("manager"), vacancyID, planned.interviewID, planned),
    );
    expect(outcomes).toEqual(["db.stale", "ok"]);
    await expect(Interview.cancel(as("manager"), vacancyID, planned.interviewID, planned)).rejects.toMatchObject({
      code: "db.stale",
      data: { fresh: { interviewID: planned.interviewID, version: 2 } },
    });
  });
});

it("tells who is busy when, and nothing else of it", async () => {
  const { vacancyID, personID } = await candidate();
  const { interviewID, startAt, endAt } = await interviewed(vacancyID, personID, [head]);
  const busy = await Interview.busy(as("recruiter"), { accounts: [head], person: personID, from: startAt, to: endAt });
  expect(busy).toContainEqual({ who: head, interviewID, startAt, endAt });
  expect(busy).toContainEqual({ who: personID, interviewID, startAt, endAt });
  expect(
    await Interview.busy(as("recruiter"), { accounts: [head], from: endAt, to: "2026-03-03T20:00:00.000Z" }),
  ).toEqual([]);
});

it("fills the next form from the vacancy's last interview", async () => {
  const { vacancyID, personID } = await candidate();
  expect(await Interview.usual(as("recruiter"), vacancyID, personID)).toMatchObject({
    interviewers: [manager],
    minutes: 60,
    zone: "Europe/Kyiv",
    kit: [{ competencyID: "graphic-design" }, { competencyID: "figma" }],
  });
  const half = { ...plan(personID, [employee, head]), endAt: "2026-03-03T08:30:00.000Z" };
  await Interview.schedule(as("recruiter"), vacancyID, half);
  expect(await Interview.usual(as("recruiter"), vacancyID, personID)).toMatchObject({
    interviewers: [employee, head],
    minutes: 30,
    candidateZone: "Asia/Almaty",
    link: "https://meet.example.com/room",
  });
});

it("is marked by who was there or works on it, not before it began", async () => {
  const { vacancyID, personID } = await candidate();
  const { interviewID } = await interviewed(vacancyID, personID, [employee]);
  await expect(Interview.mark(as("employee", NOW), vacancyID, interviewID, "no_show", { version: 1 })).rejects.toThrow(
    "interview.not_begun",
  );
  await expect(Interview.mark(as("head", DAY_AFTER), vacancyID, interviewID, "held", { version: 1 })).rejects.toThrow(
    "access.forbidden",
  );
  expect(
    await Interview.mark(as("employee", DAY_AFTER), vacancyID, interviewID, "no_show", { version: 1 }),
  ).toMatchObject({ status: "no_show", version: 2 });
});

describe("who has no part in it", () => {
  it("learns nothing of an interview from a refusal, whatever version they name", async () => {
    const { vacancyID, personID } = await candidate();
    const { interviewID } = await interviewed(vacancyID, personID, [manager]);
    for (const version of [1, 7])
      await expect(
        Interview.mark(as("employee", DAY_AFTER), vacancyID, interviewID, "held", { version }),
      ).rejects.toMatchObject({ code: "access.forbidden", data: {} });
  });
  it("is not told when a candidate they may not see is busy", async () => {
    const { personID } = await candidate();
    const day = { accounts: [], person: personID, from: NOW, to: DAY_AFTER };
    await expect(Interview.busy(as("employee"), day)).rejects.toThrow("access.forbidden");
    expect(await Interview.busy(as("manager"), day)).toEqual([]);
  });
  it("cannot say that they met after all, once they said that nobody came", async () => {
    const { vacancyID, personID } = await candidate();
    const { interviewID } = await interviewed(vacancyID, personID, [employee]);
    const later = as("employee", DAY_AFTER);
    await Interview.mark(later, vacancyID, interviewID, "no_show", { version: 1 });
    await expect(Interview.mark(later, vacancyID, interviewID, "held", { version: 2 })).rejects.toThrow("forbidden");
    await Interview.mark(as("manager", DAY_AFTER), vacancyID, interviewID, "held", { version: 2 });
  });
});
