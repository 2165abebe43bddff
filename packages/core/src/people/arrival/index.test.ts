import { beforeAll, describe, expect, it } from "vitest";
import * as Bucket from "../../bucket.ts";
import { plusMinutes } from "../../instant.ts";
import { accounts, as, firmed, NOW, system } from "../../testing/as.ts";
import { announced, dropped, plainly, sent } from "../../testing/drop.ts";
import * as Activity from "../activity/index.ts";
import * as Document from "../document/index.ts";
import * as Double from "../double/index.ts";
import * as Person from "../person/index.ts";
import * as Upload from "../upload/index.ts";
import * as Arrival from "./index.ts";

const recruiter = as("recruiter");
const resume = (given: object) => JSON.stringify(given);
const asked = async (of: string) => (await Double.list(recruiter, { of })).doubles;
const base = async (q: string) => (await Person.list(recruiter, { q })).people;

beforeAll(() => firmed());

describe("a file that can be read", () => {
  it("becomes a profile whose fields wait to be confirmed, with the file and a line in the history", async () => {
    const content = resume({
      name: "Olena Hughes",
      mails: ["Olena@Example.com"],
      phones: ["+380445550142"],
      months: 40.4,
    });
    const upload = await dropped(recruiter, "olena.txt", content, { source: { kind: "job_site", name: "work.ua" } });
    expect(upload).toMatchObject({ status: "done", outcome: "created" });
    const person = await Person.find(upload.personID ?? "");
    expect(person).toMatchObject({
      name: "Olena Hughes",
      mails: ["olena@example.com"],
      phones: ["+380445550142"],
      months: 40,
      unconfirmed: ["name", "mails", "phones", "months"],
      source: { kind: "job_site", name: "work.ua" },
      createdBy: accounts.recruiter,
    });
    const [document] = await Document.list(person.personID);
    expect(document).toMatchObject({ name: "olena.txt", kind: "txt", createdBy: accounts.recruiter });
    const { lines } = await Activity.list(person.personID);
    expect(lines.map(({ event, by }) => [event?.code, by])).toEqual([["file.arrived", accounts.recruiter]]);
    const stored = await Bucket.read(Bucket.keys.file(document?.documentID ?? ""));
    expect(new TextDecoder().decode(stored)).toBe(content);
    expect(await Bucket.list("tmp/")).toEqual([]);
  });

  it.each([
    ["mail", { mails: ["again@example.com"] }],
    ["phone", { phones: ["+380445550199"] }],
  ])("opens the profile of who has the same %s, and adds what is new", async (kind, contact) => {
    const first = await dropped(recruiter, "one.txt", resume({ name: `Олена ${kind}`, ...contact }));
    const again = await dropped(recruiter, "two.txt", resume({ name: `${kind} Helen`, city: "Lviv", ...contact }));
    expect(again).toMatchObject({ outcome: "recognised", personID: first.personID });
    expect(await Document.list(first.personID ?? "")).toHaveLength(2);
    expect(await Person.find(first.personID ?? "")).toMatchObject({ city: "Lviv" });
  });

  it("is known again byte by byte: no second document", async () => {
    const content = resume({ name: "Same File" });
    const first = await dropped(recruiter, "one.txt", content);
    const again = await dropped(recruiter, "renamed.txt", content);
    expect(again).toMatchObject({ outcome: "same_file", personID: first.personID, documentID: first.documentID });
    expect(await Document.list(first.personID ?? "")).toHaveLength(1);
    const keys = (await Bucket.list("files/")).map(({ key }) => key);
    expect(keys).toContain(Bucket.keys.file(first.documentID ?? ""));
    expect(keys).not.toContain(Bucket.keys.file(again.uploadID.replace("upl-", "doc-")));
  });

  it("never overwrites what a person confirmed", async () => {
    const contact = { mails: ["kept@example.com"] };
    const { personID = "" } = await dropped(
      recruiter,
      "one.txt",
      resume({ name: "Kept Name", city: "Kyiv", ...contact }),
    );
    const { confirm } = await import("../profile/index.ts");
    await confirm(recruiter, personID, { version: 1, fields: ["name"] });
    await dropped(recruiter, "two.txt", resume({ name: "Kept C. Name", city: "Odesa", ...contact }));
    expect(await Person.find(personID)).toMatchObject({ name: "Kept Name", city: "Odesa" });
  });

  it("leaves a contact with who has it when it is dropped on somebody else's profile", async () => {
    const owner = await dropped(recruiter, "a.txt", resume({ name: "Owner", mails: ["shared@example.com"] }));
    const other = await dropped(recruiter, "b.txt", resume({ name: "Somebody Else" }));
    const { personID } = other;
    const onto = await dropped(recruiter, "c.txt", resume({ mails: ["shared@example.com"] }), { personID });
    expect(onto).toMatchObject({ outcome: "recognised", personID });
    expect(await Person.find(personID ?? "")).toMatchObject({ mails: [] });
    expect(await Person.find(owner.personID ?? "")).toMatchObject({ mails: ["shared@example.com"] });
  });
});

it("makes one person of fifty different files of theirs that land at the same moment", async () => {
  const ids = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      sent(recruiter, `${index}.txt`, resume({ name: "Fifty Times", note: index, mails: ["fifty@example.com"] })),
    ),
  );
  await Promise.all(ids.map((uploadID) => Arrival.arrive(system(), uploadID, plainly)));
  const uploads = await Upload.list(recruiter, ids);
  expect(uploads.map(({ outcome }) => outcome).toSorted()).toEqual(["created", ...Array(49).fill("recognised")]);
  const [person, ...others] = await base("fifty times");
  expect(others).toEqual([]);
  expect(await Document.list(person?.personID ?? "")).toHaveLength(50);
});

it("loses nothing that files of one person tell when they land at the same moment", async () => {
  const phones = ["+380445550001", "+380445550002", "+380445550003", "+380445550004"];
  const ids = await Promise.all(
    phones.map((phone) =>
      sent(recruiter, `${phone}.txt`, resume({ name: "Many Phones", mails: ["phones@example.com"], phones: [phone] })),
    ),
  );
  await Promise.all(ids.map((uploadID) => Arrival.arrive(system(), uploadID, plainly)));
  const people = await base("many phones");
  expect(people.map((person) => person.phones.toSorted())).toEqual([phones]);
});

const life = {
  birthDate: { y: 1990, m: 5, d: 17 },
  experience: [
    { employer: "ТОВ «Нова Пошта»", start: { y: 2015 } },
    { employer: "ПриватБанк", start: { y: 2011 } },
  ],
  education: [{ institution: "Університет технологій", to: { y: 2011 } }],
};

it("makes one person of a dozen files that tell neither mail nor phone, when all the rest is the same", async () => {
  const names = ["Оксана Щербак", "Shcherbak Oksana", "Щербак Оксана Іванівна"];
  const ids = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      sent(recruiter, `${index}.txt`, resume({ name: names[index % 3], note: index, ...life })),
    ),
  );
  await Promise.all(ids.map((uploadID) => Arrival.arrive(system(), uploadID, plainly)));
  const uploads = await Upload.list(recruiter, ids);
  expect(new Set(uploads.map(({ personID }) => personID)).size).toBe(1);
  expect(uploads.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
});

describe("somebody who may be known", () => {
  const { experience, birthDate } = life;
  it("gets a profile and a question, once, with the likeliest other on the upload", async () => {
    const first = await dropped(recruiter, "a.txt", resume({ name: "Тарас Щербак", birthDate }));
    const second = await dropped(recruiter, "b.txt", resume({ name: "Taras Shcherbak", birthDate, experience }));
    expect(second).toMatchObject({ outcome: "created", likeID: first.personID });
    const [question, ...others] = await asked(first.personID ?? "");
    expect(others).toEqual([]);
    expect(question?.people.map(({ personID }) => personID).toSorted()).toEqual(
      [first.personID, second.personID].toSorted(),
    );
    expect(question?.signs).toEqual([
      { kind: "name", speaks: "for" },
      { kind: "birthDate", speaks: "for" },
    ]);
  });

  it("is asked about when a mail is shared by two different names, and keeps their own", async () => {
    const mails = ["family@example.com"];
    const hers = await dropped(recruiter, "c.txt", resume({ name: "Ганна Мороз", mails }));
    const his = await dropped(recruiter, "d.txt", resume({ name: "Петро Мороз", mails }));
    expect(his).toMatchObject({ outcome: "created", likeID: hers.personID });
    expect(await Person.find(his.personID ?? "")).toMatchObject({ mails: [] });
  });

  it("is never asked about again once somebody said that they are two", async () => {
    const first = await dropped(recruiter, "e.txt", resume({ name: "Юлія Жук", birthDate }));
    const second = await dropped(recruiter, "f.txt", resume({ name: "Julia Zhuk", birthDate }));
    const [question] = await asked(first.personID ?? "");
    const answer = { personID: second.personID ?? "", otherID: first.personID ?? "", version: 1 };
    await Double.differ(recruiter, answer);
    await dropped(recruiter, "g.txt", resume({ name: "Julia Zhuk", birthDate, city: "Lviv" }), {
      personID: second.personID,
    });
    expect(question?.double.status).toBe("open");
    expect(await asked(second.personID ?? "")).toEqual([]);
    await expect(Double.differ(recruiter, answer)).rejects.toMatchObject({ code: "db.stale" });
  });

  it("is asked about by two files that land at the same moment", async () => {
    const ids = await Promise.all(
      ["Роман Хоменко", "Roman Khomenko"].map((name) => sent(recruiter, `${name}.txt`, resume({ name, birthDate }))),
    );
    await Promise.all(ids.map((uploadID) => Arrival.arrive(system(), uploadID, plainly)));
    const [one] = await Upload.list(recruiter, ids);
    expect(await asked(one?.personID ?? "")).toHaveLength(1);
  });

  it("is shown to nobody who does not see the whole base", async () => {
    for (const role of ["manager", "head", "employee"] as const)
      await expect(Double.list(as(role))).rejects.toMatchObject({ code: "access.forbidden" });
  });
});

it("takes a file in once, though its event comes twice at once and again later", async () => {
  const uploadID = await sent(recruiter, "once.txt", resume({ name: "Only Once" }));
  const arrive = () => Arrival.arrive(system(), uploadID, plainly);
  await Promise.all([arrive(), arrive(), arrive()]);
  await arrive();
  const people = await base("only once");
  expect(people).toHaveLength(1);
  expect(await Document.list(people[0]?.personID ?? "")).toHaveLength(1);
  expect(await Bucket.read(Bucket.keys.file(uploadID.replace("upl-", "doc-")))).toBeDefined();
});

describe("a file that cannot be read", () => {
  it("is set aside with the reason, and makes a profile when asked, once", async () => {
    const upload = await dropped(recruiter, "Резюме_Іван Франко (2).pdf", "not a resume");
    expect(upload).toMatchObject({ status: "failed", reason: "resume.broken" });
    expect(await Bucket.read(Bucket.keys.aside(upload.uploadID))).toBeDefined();
    const done = await Arrival.profile(recruiter, upload.uploadID);
    expect(done).toMatchObject({ status: "done", outcome: "created" });
    expect(await Person.find(done.personID ?? "")).toMatchObject({ name: "Іван Франко", unconfirmed: ["name"] });
    expect(await Document.list(done.personID ?? "")).toMatchObject([{ reason: "resume.broken", name: upload.name }]);
    await expect(Arrival.profile(recruiter, upload.uploadID)).rejects.toMatchObject({ code: "upload.not_failed" });
  });

  it("is told of by the reader's crash too, and late news of it changes nothing", async () => {
    const uploadID = await sent(recruiter, "crash.pdf", "boom");
    await Arrival.fail(system(), uploadID, "upload.crashed");
    await Arrival.arrive(system(), uploadID, plainly);
    await Arrival.fail(system(), uploadID, "upload.too_slow");
    expect(await Upload.get(recruiter, uploadID)).toMatchObject({ status: "failed", reason: "upload.crashed" });
  });
});

it("lists one's own files that could not be read, the newest first, until they are a profile's or forgotten", async () => {
  const at = (now: string) => as("recruiter", now, accounts.manager);
  const me = at(NOW);
  const own = async () => (await Upload.unread(me)).map(({ uploadID }) => uploadID);
  const failed = async (name: string, now: string) => {
    const uploadID = await sent(at(now), name, `not a resume: ${name}`);
    await Arrival.fail(system(), uploadID, "resume.broken");
    return uploadID;
  };
  const first = await failed("1.pdf", NOW);
  const second = await failed("2.pdf", plusMinutes(NOW, 1));
  const third = await failed("3.pdf", plusMinutes(NOW, 2));
  await failed("old.pdf", plusMinutes(NOW, -91 * 24 * 60));
  expect(await own()).toEqual([third, second, first]);
  await Upload.cancel(me, second);
  expect(await Bucket.read(Bucket.keys.aside(second))).toBeUndefined();
  await Arrival.profile(me, first);
  expect(await own()).toEqual([third]);
  expect((await Upload.unread(as("administrator"))).map(({ uploadID }) => uploadID)).not.toContain(third);
});

it("throws away the bytes of an upload that was cancelled", async () => {
  const uploadID = await sent(recruiter, "cancelled.txt", resume({ name: "Never Mind" }));
  await Upload.cancel(recruiter, uploadID);
  await Arrival.arrive(system(), uploadID, plainly);
  expect(await base("never mind")).toEqual([]);
  await expect(Upload.get(recruiter, uploadID)).rejects.toMatchObject({ code: "upload.missing" });
});

it("shows nobody another's uploads, nor lets them end one", async () => {
  const { uploadID } = await dropped(recruiter, "mine.pdf", "unreadable");
  const other = as("administrator");
  expect(await Upload.list(other, [uploadID])).toEqual([]);
  for (const act of [Upload.get, Upload.cancel, Arrival.profile])
    await expect(act(other, uploadID)).rejects.toMatchObject({ code: "upload.missing" });
});

it("takes files into the base only from who sees the base", async () => {
  const files = [announced("a.txt", "a")];
  for (const role of ["manager", "head", "employee"] as const)
    await expect(Arrival.open(as(role), { files })).rejects.toMatchObject({ code: "access.forbidden" });
});

it("ends after an hour what was forgotten: an upload without bytes, and one whose event was lost", async () => {
  const { uploads } = await Arrival.open(recruiter, { files: [announced("nothing.txt", "x")] });
  const lost = await sent(recruiter, "lost.txt", resume({ name: "Lost Event" }));
  const reasons = async () =>
    (await Upload.list(recruiter, [uploads[0]?.upload.uploadID ?? "", lost])).map(({ reason }) => reason).toSorted();
  await Arrival.sweep(system("2026-03-02T10:30:00.000Z"));
  expect(await reasons()).toEqual([undefined, undefined]);
  await Arrival.sweep(system("2026-03-02T11:30:00.000Z"));
  expect(await reasons()).toEqual(["upload.crashed", "upload.never_came"]);
  expect(await Bucket.list("tmp/")).toEqual([]);
  expect(await Bucket.read(Bucket.keys.aside(lost))).toBeDefined();
});
