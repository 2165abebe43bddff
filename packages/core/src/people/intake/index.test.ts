import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import * as Limit from "../../access/limit/index.ts";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import { newID } from "../../id.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import { NOW, system } from "../../testing/as.ts";
import { mailed } from "../../testing/mailed.ts";
import * as Document from "../document/index.ts";
import * as Person from "../person/index.ts";
import { MAX_BYTES } from "../upload/model.ts";
import * as Intake from "./index.ts";
import { addressOf } from "./model.ts";
import {
  base,
  DOMAIN,
  FIRM,
  letters,
  only,
  reasonOf,
  recruiter,
  resume,
  seeking,
  send,
  unused,
} from "./testing/desk.ts";

let vacancyID = "";
beforeAll(async () => {
  vacancyID = await seeking();
});

describe("a mail with a résumé", () => {
  const file = { "резюме.txt": resume("Olena Kovalenko", "olena.k@mail.test") };
  const sent = {
    to: `Jobs <${addressOf(DOMAIN, newID("vacancy"))}>`,
    from: "Olena <olena.k@mail.test>",
    subject: "Application",
    text: "Please find my résumé attached.",
    messageID: "one@mail.test",
    files: file,
  };

  it("to the vacancy's address becomes an application with its source, its file, and a line with what it says", async () => {
    await send({ ...sent, to: addressOf(DOMAIN, vacancyID) });
    const { personID } = await only("olena kovalenko");
    expect(await Application.find(vacancyID, personID)).toMatchObject({ status: "active", source: { kind: "mail" } });
    expect((await Document.list(personID)).map(({ name }) => name)).toEqual(["резюме.txt"]);
    expect(await letters(personID)).toMatchObject([
      {
        channel: "email",
        direction: "in",
        vacancyID,
        text: sent.text,
        by: "system:mail",
        event: { data: { from: "olena.k@mail.test", subject: "Application" } },
      },
    ]);
    for (const place of ["inbox/", "tmp/", "mail/", "aside/"]) expect(await Bucket.list(place), place).toEqual([]);
  });

  it("that comes a second time, by another way, has one effect", async () => {
    await send({ ...sent, to: addressOf(DOMAIN, vacancyID), head: ["Received: from another by way; Mon, 2 Mar 2026"] });
    const { personID } = await only("olena kovalenko");
    expect(await letters(personID)).toHaveLength(1);
    expect(await Document.list(personID)).toHaveLength(1);
  });

  it("with another text under the same Message-ID is another mail: nothing is lost", async () => {
    await send({ ...sent, to: addressOf(DOMAIN, vacancyID), text: "One thing more." });
    const { personID } = await only("olena kovalenko");
    expect((await letters(personID)).map(({ text }) => text).toSorted()).toEqual(["One thing more.", sent.text]);
    expect(await Document.list(personID)).toHaveLength(1);
  });

  it("to the firm's address as a blind copy is found by the servers' own words, and joins the base", async () => {
    const received = `Received: from a by inbound-smtp.eu-central-1.amazonaws.com with SMTP id x for ${FIRM}; now`;
    const files = { "cv.txt": resume("Blind Copy", "+380 44 555 01 77") };
    await send({ to: "undisclosed@mail.test", head: [received], from: "Blind <blind@mail.test>", files });
    // The file tells no address: the one it was sent from is taken for theirs.
    expect(await only("blind copy")).toMatchObject({ mails: ["blind@mail.test"], source: { kind: "mail" } });
  });

  it("keeps what a person confirmed, whatever a spoofed sender says", async () => {
    const { personID, version } = await only("olena kovalenko");
    const Profile = await import("../profile/index.ts");
    await Profile.confirm(recruiter, personID, { version, fields: ["name"] });
    const files = { "x.txt": resume("Olena Impostor", "olena.k@mail.test") };
    await send({ ...sent, to: FIRM, subject: "Spoofed", files });
    expect(await Person.find(personID)).toMatchObject({ name: "Olena Kovalenko" });
  });
});

describe("a mail", () => {
  it("without a file whose words are a résumé becomes a profile with them", async () => {
    await send({ to: FIRM, from: "Words <words@mail.test>", subject: "CV", text: resume("Wordy Person") });
    const { personID, mails } = await only("wordy person");
    expect(mails).toEqual(["words@mail.test"]);
    expect((await Document.list(personID)).map(({ name }) => name)).toEqual(["CV.txt"]);
  });

  it("of several résumés becomes several profiles, and no address of an agency is theirs", async () => {
    const zipped = zipSync({ "three.txt": Buffer.from(resume("Third Several", "third@mail.test")) });
    const files = {
      "1.txt": resume("First Several"),
      "2.txt": resume("Second Several", "2@mail.test"),
      "3.zip": zipped,
    };
    await send({ to: addressOf(DOMAIN, vacancyID), from: "Agency <cv@agency.test>", subject: "Three", files });
    const people = await base("several");
    expect(people.map(({ name, mails }) => [name, mails]).toSorted()).toEqual([
      ["First Several", []],
      ["Second Several", ["2@mail.test"]],
      ["Third Several", ["third@mail.test"]],
    ]);
    for (const { personID } of people) expect(await letters(personID)).toHaveLength(1);
    expect(await unused("Three")).toEqual([]);
  });

  it("with a résumé and other files gives them all to who the résumé is of", async () => {
    const files = {
      "letter.txt": "Dear colleagues,\nI would like to work with you.",
      "cv.txt": resume("Whole Folder", "folder@mail.test"),
      "diploma.bin": new Uint8Array([0, 1, 2, 3, 0, 0, 0, 9, 8, 7, 0, 0, 1]),
    };
    await send({ to: FIRM, from: "W <folder@mail.test>", subject: "All", files });
    const { personID, name } = await only("whole folder");
    expect(name).toBe("Whole Folder");
    const documents = (await Document.list(personID)).map((one) => [one.name, one.kind]);
    expect(documents.toSorted()).toEqual([
      ["cv.txt", "txt"],
      ["diploma.bin", "unknown"],
      ["letter.txt", "txt"],
    ]);
    expect(await unused("All")).toEqual([]);
  });

  it("that a colleague forwards is the candidate's, not the colleague's", async () => {
    const files = { "cv.txt": resume("Forwarded Person") };
    await send({ to: FIRM, from: "Ann <ann@firm.test>", subject: "Fwd: my CV", files });
    expect(await only("forwarded person")).toMatchObject({ mails: [] });
  });

  it("that answers a letter of ours joins the history of who got it, whoever sends it", async () => {
    const { personID } = await only("wordy person");
    const letter = { mailID: `reject#${vacancyID}#1`, to: { address: "words@mail.test" }, subject: "s", text: "t" };
    await commit(system(), [Mail.queued({ ...letter, sendAfter: NOW })], null);
    const head = [`In-Reply-To: <${letter.mailID}@firm.test>`];
    await send({ to: FIRM, from: "Other <private@mail.test>", subject: "Re: s", text: "Thank you!", head });
    expect((await letters(personID)).map(({ text }) => text)).toContain("Thank you!");
    // Nobody recruits her yet. In a vacancy, its recruiter is told: no card on a board tells of a word.
    await Application.enter(recruiter, vacancyID, { personID, source: { kind: "base" } });
    await send({ to: FIRM, from: "W <words@mail.test>", subject: "Tomorrow", text: "I cannot come." });
    const { notices } = await Notice.list(recruiter);
    expect(notices).toMatchObject([
      { code: "mail.arrived", data: { personID, name: "Wordy Person", title: "Tomorrow" } },
    ]);
    await send({
      to: FIRM,
      from: "W <words@mail.test>",
      subject: "More",
      text: "My diploma",
      files: { "d.bin": "\0\0\0\u0001" },
    });
    expect((await letters(personID)).map(({ text }) => text)).toContain("My diploma");
    expect((await Document.list(personID)).map(({ name }) => name)).toContain("d.bin");
  });
});

describe("what could not be used is shown with the reason:", () => {
  it.each([
    ["an absence note", { head: ["Auto-Submitted: auto-replied"] }, "intake.automatic"],
    ["a bounce", { from: "MAILER-DAEMON@mail.test" }, "intake.automatic"],
    ["a loop", { from: "Kolo <kolo@firm.test>" }, "intake.automatic"],
    ["a newsletter", { head: ["Precedence: bulk"] }, "intake.automatic"],
    ["an unknown address", { to: `nobody@${DOMAIN}` }, "intake.unknown_address"],
    ["an address of no vacancy", { to: addressOf(DOMAIN, newID("vacancy")) }, "intake.unknown_address"],
    ["a virus", { head: ["X-SES-Virus-Verdict: FAIL"] }, "intake.infected"],
    ["a chat", { text: "Do you still look for somebody?" }, "intake.no_resume"],
    ["a file nobody can read", { files: { "a.exe": "MZ\0\0\0" } }, "resume.unsupported"],
    [
      "too many files",
      { files: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`${n}.txt`, `${n}`])) },
      "intake.too_many_files",
    ],
  ])("%s", async (subject, what, reason) => {
    await send({ to: FIRM, from: "Stranger <stranger@mail.test>", subject, ...what });
    expect(await reasonOf(subject)).toEqual([reason]);
    expect(await Bucket.list("inbox/")).toEqual([]);
    const [one] = await unused(subject);
    expect(await Bucket.read(Bucket.keys.mail(one?.mailID ?? ""))).toBeDefined();
  });

  it("a file that is too big beside a résumé, whose person is in", async () => {
    const files = { "cv.txt": resume("Big Folio", "big@mail.test"), "folio.pdf": new Uint8Array(MAX_BYTES + 1) };
    await send({ to: FIRM, from: "B <big@mail.test>", subject: "Big folio", files });
    const { personID, name } = await only("big folio");
    expect(await unused("Big folio")).toMatchObject([
      {
        reason: "resume.too_big",
        files: [{ name: "folio.pdf", reason: "resume.too_big" }],
        people: [{ personID, name }],
      },
    ]);
  });

  it("parts nested without end, and a flood from one sender", async () => {
    const nest = (depth: number): string =>
      Array.from(
        { length: depth },
        (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`,
      ).join("");
    await mailed(system(), Buffer.from(`From: a@mail.test\r\nTo: ${FIRM}\r\nSubject: bomb\r\n${nest(400)}`));
    expect((await Intake.list(recruiter)).mails.map(({ reason }) => reason)).toContain("resume.bomb");
    for (let n = 0; n < 100; n++) await Limit.tried(system(), "mail from flood@mail.test", 100);
    await send({ to: FIRM, from: "flood@mail.test", subject: "flood", text: resume("Flooding Person") });
    expect(await reasonOf("flood")).toEqual(["intake.too_many"]);
  });

  it("a header that would become another one stays one line", async () => {
    const subject = "=?utf-8?B?SGkNCkJjYzogYWxsQGZpcm0udGVzdA==?=";
    await send({ to: FIRM, from: "x@mail.test", subject, text: "hi" });
    expect(await reasonOf("Hi Bcc: all@firm.test")).toEqual(["intake.no_resume"]);
  });
});
