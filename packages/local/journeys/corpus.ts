import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { openBrowser } from "../src/testing/browser.ts";
import { type Visitor, visitor } from "../src/testing/visitor.ts";
import { type Opened, opened, type World, world } from "../src/testing/world.ts";

/** Longer than the slowest file may take to be read. */
const PATIENCE = 120_000;
const TYPES: Record<string, string> = {
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".txt": "text/plain",
  ".html": "text/html",
  ".rtf": "application/rtf",
};
const ENDED = /^(New profile|Known already|This file is in)/;

interface Row {
  readonly file: string;
  readonly outcome: string;
  readonly found: string;
  readonly seconds: number;
  readonly ended: boolean;
}
interface Upload {
  readonly name: string;
  readonly personID?: string;
}
type Found = Record<"mails" | "phones", string[]> & { name: string; unconfirmed: string[] };

/** The files of a corpus: `files` and `nasty` in a folder, or the folder itself. */
function filesIn(folder: string): string[] {
  const parts = readdirSync(folder, { withFileTypes: true });
  const within = (part: string) =>
    readdirSync(join(folder, part), { withFileTypes: true })
      .filter(isFile)
      .map(({ name }) => join(part, name));
  const isFile = (one: Dirent) => one.isFile();
  const named = parts.filter((one) => one.isDirectory() && ["files", "nasty"].includes(one.name));
  return named.length > 0 ? named.flatMap(({ name }) => within(name)) : within(".");
}

/** Drops one file on the vacancy and follows it to its end, as a recruiter does. */
async function journey(who: Visitor, firm: World, { vacancyID }: Opened, folder: string, file: string): Promise<Row> {
  const bytes = readFileSync(join(folder, file));
  const name = file.split("/").at(-1) ?? file;
  const began = performance.now();
  await who.drop([{ name, type: TYPES[extname(name)] ?? "", bytes }]);
  const row = who.page.getByRole("region", { name: "Résumés" }).getByRole("listitem").filter({ hasText: name }).first();
  const words = row.locator("span.text-muted").first();
  await who.page
    .waitForFunction(
      (element) => element && !/^(Waiting|Uploading|Reading)/.test(element.textContent?.trim() ?? ""),
      await words.elementHandle(),
      { timeout: PATIENCE },
    )
    .catch(() => undefined);
  const outcome = ((await words.textContent()) ?? "").trim();
  const seconds = (performance.now() - began) / 1000;
  const read = ENDED.test(outcome);
  const { uploads } = await firm.ann.call<{ uploads: Upload[] }>("GET", "/upload");
  const personID = uploads.find((one) => one.name === name)?.personID;
  const found = read && personID ? await foundIn(firm, vacancyID, personID) : "";
  await who.click(who.page.getByRole("button", { name: "Clear the finished ones" }));
  return { file, outcome, found, seconds, ended: !/^(Waiting|Uploading|Reading)/.test(outcome) };
}

async function foundIn({ ann }: World, vacancyID: string, personID: string): Promise<string> {
  const { person } = await ann.call<{ person: Found }>("GET", `/person/${personID}`);
  const { applications } = await ann.call<{ applications: { application: { vacancyID: string } }[] }>(
    "GET",
    `/person/${personID}/application`,
  );
  const applied = applications.some(({ application }) => application.vacancyID === vacancyID);
  const lines = [person.name, person.mails.join(" ") || "no mail", person.phones.join(" ") || "no phone"];
  return [...lines, `${person.unconfirmed.length} fields`, ...(applied ? [] : ["NOT IN THE VACANCY"])].join(" | ");
}

const cut = (text: string, width: number) => text.slice(0, width).padEnd(width);

/** Each file of the folder in KOLO_CORPUS takes the way of a dropped résumé; a row for each tells how it ended. */
async function main(folder: string): Promise<number> {
  const [firm, browser] = await Promise.all([world(), openBrowser()]);
  const rows: Row[] = [];
  try {
    const vacancy = await opened(firm, "Frontend Engineer");
    const who = await visitor(browser, firm.kolo.url, { cookie: firm.ann.cookie });
    await who.page.goto(`/vacancies/${vacancy.vacancyID}`);
    await who.page.locator("h1").first().waitFor();
    for (const file of filesIn(folder)) {
      const row = await journey(who, firm, vacancy, folder, file);
      rows.push(row);
      console.info(
        `${cut(row.file, 44)} ${row.seconds.toFixed(1).padStart(6)} s  ${cut(row.outcome, 48)} ${row.found}`,
      );
    }
  } finally {
    await browser.close();
    await firm.kolo.stop();
  }
  const read = rows.filter(({ outcome }) => ENDED.test(outcome));
  const open = rows.filter(({ ended }) => !ended);
  const slowest = Math.max(...rows.map(({ seconds }) => seconds));
  console.info(
    `${rows.length} files: ${read.length} became or joined a profile, ${rows.length - read.length - open.length} ended with a reason, ${open.length} never ended; slowest ${slowest.toFixed(1)} s`,
  );
  return open.length + read.filter(({ found }) => found.includes("NOT IN")).length;
}

const { KOLO_CORPUS } = process.env;
if (KOLO_CORPUS) process.exitCode = (await main(KOLO_CORPUS)) > 0 ? 1 : 0;
else {
  console.error("Set KOLO_CORPUS to a folder of résumés: KOLO_CORPUS=DIR npm run corpus");
  process.exitCode = 1;
}
