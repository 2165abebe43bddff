import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import { plusMinutes } from "../../instant.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import { as, firmed, NOW, system } from "../../testing/as.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { postOffice } from "../../testing/post-office.ts";
import * as Person from "../person/index.ts";
import * as Profile from "../profile/index.ts";
import * as Letter from "./index.ts";

const office = await postOffice();
afterAll(() => office.close());
beforeEach(() => {
  office.messages.length = 0;
});

const recruiter = as("recruiter");
const letter = (language: string) => ({ subject: `${language}: for {name}`, text: `Dear {name} ({vacancy})` });
const letters = { en: letter("en"), ru: letter("ru"), uk: letter("uk") };

const sendDue = (now: string) => Mail.sendDue(system(now), Letter.stopped);

let people: { personID: string; version: number }[];
let personIDs: string[];
beforeAll(async () => {
  await firmed();
  people = [await somebody("Ann $& Adams"), await somebody("Їжак", ["izhak@example.com"]), await somebody("Mute", [])];
  const quiet = await somebody("Quiet");
  people.push(await Profile.edit(recruiter, quiet.personID, { version: 1, doNotContact: true }));
  personIDs = people.map(({ personID }) => personID);
});

it("shows what each would get, in their language, and who gets nothing and why", async () => {
  const { pieces } = await Letter.preview(recruiter, { personIDs, letters });
  expect(pieces.map((one) => ("why" in one ? one.why : `${one.locale} ${one.subject}`))).toEqual([
    "en en: for Ann $& Adams",
    "uk uk: for Їжак",
    "no_mail",
    "do_not_contact",
  ]);
});

it("leaves after ten minutes, to whom it may, and only to those it was not held back from", async () => {
  const { letterID, to, sendAfter } = await Letter.write(recruiter, { personIDs, letters });
  expect([to, sendAfter]).toEqual([personIDs.slice(0, 2), plusMinutes(NOW, 10)]);
  expect(await sendDue(plusMinutes(NOW, 9))).toBe(0);
  const [first = ""] = personIDs;
  expect(await Letter.hold(recruiter, letterID, { personIDs: [first] })).toEqual({ held: [first] });
  expect(await sendDue(plusMinutes(NOW, 10))).toBe(1);
  expect(await Letter.hold(recruiter, letterID, { personIDs })).toEqual({ held: [] });
  const events = (await Profile.history(recruiter, first)).lines.map(({ event }) => event?.code);
  expect(events.slice(0, 2)).toEqual(["letter.held", "letter.queued"]);
});

it("does not leave when they asked meanwhile not to be contacted, and its writer is told", async () => {
  const { personID, name } = await somebody("Changed Mind", ["changed@example.com"]);
  const { letterID } = await Letter.write(recruiter, { personIDs: [personID], letters });
  await Profile.edit(recruiter, personID, { version: 1, doNotContact: true });
  expect(await sendDue(plusMinutes(NOW, 10))).toBe(0);
  expect(await sendDue(plusMinutes(NOW, 11))).toBe(0);
  expect(office.messages).toEqual([]);
  expect(await Letter.hold(recruiter, letterID, { personIDs: [personID] })).toEqual({ held: [] });
  const { notices } = await Notice.list(recruiter);
  const told = notices.filter(({ code }) => code === "letter.stopped");
  expect(told.map(({ data }) => data)).toEqual([{ personID, name }]);
  expect((await Profile.history(recruiter, personID)).lines[0]?.event?.code).toBe("letter.stopped");
});

it("does not leave to somebody who was erased", async () => {
  const { personID } = await somebody("Gone", ["gone@example.com"]);
  await Letter.write(recruiter, { personIDs: [personID], letters });
  await commit(recruiter, Person.vanished(await Person.find(personID)), null);
  expect(await sendDue(plusMinutes(NOW, 10))).toBe(0);
  expect(office.messages).toEqual([]);
});

it("refuses a letter that nobody may get, and one of who may not know how to reach them", async () => {
  const [, , mute = "", quiet = ""] = personIDs;
  await expect(Letter.write(recruiter, { personIDs: [mute, quiet], letters })).rejects.toThrow("letter.nobody");
  const { vacancyID } = await openVacancy();
  await Application.enter(recruiter, vacancyID, { personID: personIDs[0] ?? "", source: { kind: "base" } });
  const one = { personIDs: personIDs.slice(0, 1), letters };
  await expect(Letter.preview(as("employee"), one)).rejects.toThrow("access.forbidden");
  expect((await Letter.preview(as("manager"), one)).pieces).toHaveLength(1);
});
