import { expect, it } from "vitest";
import { docx, pdf, txt } from "../../core/src/sample/file.ts";
import { lines } from "../../core/src/sample/lines.ts";
import { sheet } from "../../core/src/sample/sheet.ts";
import { trades } from "../../core/src/sample/trades.ts";
import { type Drop, type Visitor, violations } from "../src/testing/visitor.ts";
import { staged } from "./staged.ts";

const scene = staged();

/** Five résumés: two as PDF, two as DOCX, one as text; in English, Russian and Ukrainian. */
async function resumes(): Promise<(Drop & { person: string })[]> {
  const today = new Date().toISOString().slice(0, 10);
  const kinds = [
    { ending: "pdf", type: "application/pdf", make: pdf, locale: "uk" },
    {
      ending: "docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      make: docx,
      locale: "ru",
    },
    { ending: "txt", type: "text/plain", make: async (text: ReturnType<typeof lines>) => txt(text), locale: "en" },
    { ending: "pdf", type: "application/pdf", make: pdf, locale: "ru" },
    {
      ending: "docx",
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      make: docx,
      locale: "uk",
    },
  ] as const;
  return Promise.all(
    kinds.map(async ({ ending, type, make, locale }, index) => {
      const one = sheet(700 + index, trades[0], locale, today);
      const bytes = await make(lines(one, (competencyID) => competencyID));
      return { name: `${one.name}.${ending}`, type, bytes, person: one.name };
    }),
  );
}

it("a vacancy is opened, five résumés are dropped, two interview and score blind, one is hired, and a second browser sees it live", async () => {
  const [ann, bob, eve] = await Promise.all([scene.comes("ann"), scene.comes("bob"), scene.comes("eve")]);
  const vacancyID = await opensVacancy(ann);
  await bob.page.goto(`/vacancies/${vacancyID}`);
  const people = await dropsResumes(ann);
  await seesLive(bob, people);
  const [hero = ""] = people;

  await ann.page.getByRole("button", { name: `Stage and more: ${hero}` }).click();
  await ann.page.getByRole("menuitemradio", { name: "Interview" }).click();
  await expect.poll(() => columnOf(bob, "Interview"), { timeout: 15_000 }).toContain(hero);

  const interviewID = await interviewed(vacancyID, hero);
  await scoresBlind(eve, bob, vacancyID, interviewID);
  await decides(bob, vacancyID, hero);
  await offersAndHires(ann, vacancyID, hero);
  await tellsAll(ann, hero);
  expect(await violations(ann.page)).toEqual([]);
  await Promise.all([ann.close(), bob.close(), eve.close()]);
});

async function opensVacancy({ page }: Visitor): Promise<string> {
  await page.goto("/vacancies/new");
  await page.getByLabel("Job title").fill("Frontend Engineer");
  await page.getByLabel("Job title").blur();
  await page.getByText("JavaScript").first().waitFor();
  const manager = page.getByLabel("Hiring manager");
  await manager.fill("Bob");
  await page.getByRole("option", { name: /Bob Brown/ }).click();
  await page.getByRole("button", { name: "Open the vacancy" }).click();
  await page.waitForURL(/\/vacancies\/vac-[0-9a-z]+$/);
  return page.url().split("/").at(-1) ?? "";
}

async function dropsResumes(ann: Visitor): Promise<string[]> {
  const files = await resumes();
  await ann.drop(files);
  for (const { person } of files)
    await ann.page
      .getByRole("listitem", { name: new RegExp(person) })
      .first()
      .waitFor();
  return files.map(({ person }) => person);
}

async function seesLive(bob: Visitor, people: readonly string[]) {
  for (const person of people) await bob.page.getByText(person).first().waitFor();
}

const columnOf = ({ page }: Visitor, stage: string) => page.getByRole("list", { name: stage }).textContent();

/** Began half an hour ago, so that it can be graded now. */
async function interviewed(vacancyID: string, name: string): Promise<string> {
  const { ann, bob, eve } = scene.firm;
  const path = `/vacancy/${vacancyID}`;
  const { applications } = await ann.call<{ applications: { personID: string; card: { name: string } }[] }>(
    "GET",
    `${path}/application`,
  );
  const { requirements } = await ann.call<{ requirements: { competencyID: string }[] }>("GET", path);
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const planned = await ann.call<{ interviewID: string; version: number }>("POST", `${path}/interview`, {
    personID: applications.find(({ card }) => card.name === name)?.personID,
    startAt: at(-30),
    endAt: at(30),
    zone: "Europe/Kyiv",
    interviewers: [bob.accountID, eve.accountID],
    kit: requirements.slice(0, 3).map(({ competencyID }) => ({ competencyID })),
  });
  await ann.call("POST", `${path}/interview/${planned.interviewID}/held`, { version: planned.version });
  const invitation = (await scene.firm.letters()).filter(({ text }) => text.includes(name));
  expect(invitation.length).toBeGreaterThan(0);
  return planned.interviewID;
}

const WORDS = "Solved the case alone and explained each step.";

async function scoresBlind(eve: Visitor, bob: Visitor, vacancyID: string, interviewID: string) {
  const card = `/interviews/${interviewID}?vacancy=${vacancyID}`;
  await grades(bob, card, WORDS);
  await eve.page.goto(card);
  await eve.page.getByRole("button", { name: "Hand in" }).waitFor();
  expect(await eve.page.getByText(WORDS).count()).toBe(0);
  const sight = await scene.firm.eve.call("GET", `/vacancy/${vacancyID}/interview`);
  expect(JSON.stringify(sight)).not.toContain(WORDS);
  await grades(eve, card, "Would gladly work together.");
  await eve.page.getByText(WORDS).first().waitFor();
}

async function grades({ page }: Visitor, card: string, words: string) {
  await page.goto(card);
  const competencies = page.locator("fieldset");
  await competencies.first().waitFor();
  for (const one of await competencies.all()) await one.locator("label").nth(2).click();
  await page.getByLabel("All in all").fill(words);
  await page.getByRole("button", { name: "Hand in" }).click();
  await page.getByText("Your scorecard is in.").first().waitFor();
}

async function decides({ page }: Visitor, vacancyID: string, name: string) {
  await page.goto(`/vacancies/${vacancyID}/decide`);
  await page.getByRole("button", { name: "Hire", exact: true }).click();
  await page.getByLabel("Why").fill("Strong in every must, and both would like to work together.");
  await page.getByRole("button", { name: "Decide", exact: true }).click();
  await page.getByText(`The decision on ${name} is kept.`).waitFor();
}

async function offersAndHires({ page }: Visitor, vacancyID: string, name: string) {
  await page.goto(`/vacancies/${vacancyID}/decide`);
  await page.getByRole("button", { name: "Send an offer" }).click();
  await page.getByRole("button", { name: "Send the offer" }).click();
  await page.getByRole("button", { name: "Accepted" }).click();
  await page.getByRole("button", { name: "Mark as hired" }).click();
  await page.getByText(`${name} is hired.`).waitFor();
}

/** Every step stands in the timeline, and nothing is missing between the file and the hiring. */
async function tellsAll({ page }: Visitor, name: string) {
  await page.goto("/candidates");
  await page
    .getByRole("link", { name: new RegExp(name) })
    .first()
    .click();
  const steps = [
    /^File: /,
    /^Added to Frontend Engineer/,
    /from New to Interview/,
    /^Interview planned/,
    /^Interview held/,
    /^Scorecard filled in/,
    /^Decision: hire/,
    /^Offer sent/,
    /^Offer accepted/,
    /^Hired: Frontend Engineer/,
  ];
  for (const step of steps) await page.getByText(step).first().waitFor();
}
