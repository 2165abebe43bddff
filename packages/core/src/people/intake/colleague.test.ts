import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import * as Application from "../../hiring/application/index.ts";
import { as, system } from "../../testing/as.ts";
import { arrivals } from "../../testing/mailed.ts";
import * as Document from "../document/index.ts";
import * as Upload from "../upload/index.ts";
import * as Intake from "./index.ts";
import { addressOf } from "./model.ts";
import { DOMAIN, FIRM, letters, only, recruiter, resume, seeking, send, unused } from "./testing/desk.ts";

let vacancyID = "";
beforeAll(async () => {
  vacancyID = await seeking();
  const from = "Stranger <stranger@mail.test>";
  await send({ to: FIRM, from, subject: "a chat", text: "Do you still look for somebody?" });
  await send({ to: FIRM, from, subject: "a virus", head: ["X-SES-Virus-Verdict: FAIL"] });
});

describe("a colleague", () => {
  it("takes a mail in all the same: its sender becomes a profile with its files, once", async () => {
    const files = { "one.bin": "\0\0\0\u0001one", "two.bin": "\0\0\0\u0001two" };
    await send({
      to: addressOf(DOMAIN, vacancyID),
      from: "Ivan Petrenko <ivan@mail.test>",
      subject: "Scans",
      text: "As asked",
      files,
    });
    const [one] = await unused("Scans");
    await Intake.take(recruiter, one?.mailID ?? "");
    await arrivals(system());
    const { personID, mails } = await only("ivan petrenko");
    expect(mails).toEqual(["ivan@mail.test"]);
    expect((await Document.list(personID)).map(({ name }) => name).toSorted()).toEqual(["one.bin", "two.bin"]);
    expect(await letters(personID)).toMatchObject([{ text: "As asked" }]);
    expect(await Application.find(vacancyID, personID)).toMatchObject({ status: "active" });
    await expect(Intake.take(recruiter, one?.mailID ?? "")).rejects.toMatchObject({ code: "intake.not_unused" });
  });

  it("opens a locked file with its password, and only a file of that mail", async () => {
    const files = { "cv.doc": readFileSync(new URL("../../resume/testing/rc4.doc", import.meta.url)) };
    await send({ to: FIRM, from: "Agency <cv@agency.test>", subject: "Locked", text: "The password follows.", files });
    const waiting = async () => (await unused("Locked"))[0] ?? expect.fail();
    const { mailID, reason, files: left } = await waiting();
    expect([reason, left]).toEqual(["resume.encrypted", [{ uploadID: expect.any(String), name: "cv.doc", reason }]]);
    const uploadID = left[0]?.uploadID ?? "";
    await Intake.unlock(recruiter, mailID, uploadID, "wrong");
    await arrivals(system());
    expect((await waiting()).files).toEqual([{ uploadID, name: "cv.doc", reason: "resume.wrong_password" }]);
    const [other] = await unused("a chat");
    await expect(Intake.unlock(recruiter, other?.mailID ?? "", uploadID, "x")).rejects.toMatchObject({
      code: "upload.missing",
    });
    await expect(Intake.unlock(as("manager"), mailID, uploadID, "x")).rejects.toMatchObject({
      code: "access.forbidden",
    });
    await Intake.unlock(recruiter, mailID, uploadID, "Пароль-1");
    await arrivals(system());
    expect(await unused("Locked")).toEqual([]);
    expect(await letters((await only("щербак")).personID)).toHaveLength(1);
    expect(await Upload.find(uploadID)).not.toHaveProperty("sealed");
  });

  it("takes in what was never looked into", async () => {
    const files = { "cv.txt": resume("Newsletter Person", "news@mail.test") };
    await send({ to: `old@${DOMAIN}`, from: "N <news@mail.test>", subject: "Wrong address", files });
    const [one] = await unused("Wrong address");
    await Intake.take(recruiter, one?.mailID ?? "");
    const { receive } = await import("./receive.ts");
    await receive(system(), one?.mailID ?? "");
    await arrivals(system());
    expect(await letters((await only("newsletter person")).personID)).toHaveLength(1);
    expect(await unused("Wrong address")).toEqual([]);
  });

  it("puts one away and takes that back; nobody else sees any", async () => {
    const [one] = await unused("a chat");
    const mailID = one?.mailID ?? "";
    await Intake.dismiss(recruiter, mailID);
    expect(await unused("a chat")).toEqual([]);
    await Intake.restore(recruiter, mailID);
    expect(await unused("a chat")).toHaveLength(1);
    expect((await Intake.original(recruiter, mailID)).url).toContain(mailID);
    await expect(Intake.list(as("manager"))).rejects.toMatchObject({ code: "access.forbidden" });
    const [infected] = await unused("a virus");
    await expect(Intake.original(recruiter, infected?.mailID ?? "")).rejects.toMatchObject({ code: "intake.infected" });
  });
});
