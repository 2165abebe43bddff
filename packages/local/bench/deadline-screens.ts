import { fileURLToPath } from "node:url";
import { DateTimeFormatter, Instant, ZoneId } from "@js-joda/core";
import { type Deadline, heat, type State } from "@kolo/core/time/deadline/model";
import { build } from "esbuild";
import { lateLetter } from "../../core/src/hiring/vacancy/late-letter.ts";
import { openBrowser } from "../src/testing/browser.ts";

/** A deadline, and when it is looked at. */
export interface Look {
  readonly deadline: Deadline;
  readonly now: string;
}

export const STATES: readonly ((now: string) => State)[] = [
  () => ({}),
  () => ({ waiting: true }),
  (now) => ({ doneAt: now }),
];

/** In how many of these a browser in a far zone shows another colour than the server, and a letter another time than js-joda. */
export async function differently(looks: readonly Look[]): Promise<{ browser: number; mail: number }> {
  const here = looks.map(({ deadline, now }) => STATES.map((state) => heat(deadline, now, state(now))).join(" "));
  const there = await inVancouver(looks);
  return {
    browser: here.filter((colours, index) => colours !== there[index]).length,
    mail: looks.filter(({ deadline }) => !written(deadline)).length,
  };
}

async function inVancouver(looks: readonly Look[]): Promise<string[]> {
  const model = fileURLToPath(import.meta.resolve("@kolo/core/time/deadline/model"));
  const bundle = await build({ entryPoints: [model], bundle: true, format: "iife", globalName: "kolo", write: false });
  const browser = await openBrowser();
  try {
    const page = await (await browser.newContext({ timezoneId: "America/Vancouver", locale: "ru" })).newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
    return await page.evaluate((seen) => {
      const { kolo } = globalThis as unknown as { kolo: { heat: typeof heat } };
      return seen.map(({ deadline, now }) =>
        [{}, { waiting: true }, { doneAt: now }].map((state) => kolo.heat(deadline, now, state)).join(" "),
      );
    }, looks);
  } finally {
    await browser.close();
  }
}

const CLOCK = DateTimeFormatter.ofPattern("HH:mm");

/** Whether the letter says the time that a clock shows in the zone it was promised in. */
function written(deadline: Deadline): boolean {
  const at = Instant.parse(deadline.instant).atZone(ZoneId.of(deadline.zone));
  const { text } = lateLetter("en", { name: "Ann", title: "Designer", deadline, page: "" });
  return (
    text.includes(`${at.dayOfMonth()} `) && text.includes(`${at.year()} at ${at.format(CLOCK)} (${deadline.zone})`)
  );
}
