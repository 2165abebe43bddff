import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { DESK, type Drop, PHONE, type Visitor, violations, visitor } from "../src/testing/visitor.ts";
import type { World } from "../src/testing/world.ts";
import type { Journey, Visit, Width } from "./journey.ts";

const OPTIONS: Record<Width, BrowserContextOptions> = {
  desk: { viewport: DESK },
  phone: { viewport: PHONE, hasTouch: true, isMobile: true },
};

/** What a visit came to. `faults`: what axe found, and what the browser complained of; [] is the goal. */
export interface Outcome {
  readonly interactions: number;
  readonly budget: number;
  readonly milliseconds: number;
  readonly faults: readonly string[];
}

/** Walks one journey in a browser of its own. Time runs from the first interaction to what the last one brought. */
export async function visited(browser: Browser, world: World, journey: Journey, width: Width): Promise<Outcome> {
  const stand = await journey.prepare(world, width);
  const one = await visitor(browser, world.kolo.url, {
    ...OPTIONS[width],
    ...(stand.who && { cookie: stand.who.cookie }),
  });
  try {
    const faults = complaints(one.page);
    await one.page.goto(stand.at);
    await stand.shows(one.page).first().waitFor();
    let looking = 0;
    const look = async () => {
      const from = performance.now();
      faults.push(...(await violations(one.page)));
      looking += performance.now() - from;
    };
    await look();
    one.begin();
    looking = 0;
    const from = performance.now();
    await stand.walk(visitOf(one, width, look));
    const milliseconds = Math.round(performance.now() - from - looking);
    await look();
    const { interactions } = one;
    return { interactions, budget: journey.budget + (stand.more ?? 0), milliseconds, faults };
  } finally {
    await one.close();
  }
}

/** Errors in the console, which is also where the browser tells of a broken content security policy. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(`page: ${error.message}`));
  page.on("console", (message) => message.type() === "error" && heard.push(`console: ${message.text()}`));
  return heard;
}

function visitOf(one: Visitor, width: Width, look: () => Promise<void>): Visit {
  const { page, click, fill, press, drag } = one;
  return { page, width, click, fill, press, drag, look, bring: (files) => brought(one, width, files) };
}

async function brought({ page, click, drop }: Visitor, width: Width, files: readonly Drop[]) {
  if (width === "desk") return drop(files);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    click(page.getByRole("button", { name: "Add résumés" })),
  ]);
  await chooser.setFiles(files.map(({ name, type, bytes }) => ({ name, mimeType: type, buffer: Buffer.from(bytes) })));
}
