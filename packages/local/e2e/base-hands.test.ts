import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { tabTo } from "../src/testing/tab.ts";
import { DESK, PHONE, violations, visitor } from "../src/testing/visitor.ts";
import { opened } from "../src/testing/world.ts";
import { staged } from "./staged.ts";

const scene = staged();

const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });
const lineOf = (page: Page) => page.getByRole("searchbox", { name: "Search the base" });
const head = (page: Page) => page.getByRole("checkbox", { name: /^Select the first/ });
const filtered = (filter: object) => `/candidates?f=${encodeURIComponent(JSON.stringify(filter))}`;

async function person(name: string, more: object = {}): Promise<string> {
  const { personID } = await scene.firm.ann.call<{ personID: string }>("POST", "/person", { name, ...more });
  return personID;
}
const known = async (personID: string) =>
  (await scene.firm.ann.call<{ person: { version: number; tags: string[] } }>("GET", `/person/${personID}`)).person;

async function tag(personID: string, tags: string[]) {
  const { version } = await known(personID);
  await scene.firm.ann.call("PATCH", `/person/${personID}`, { version, tags });
}

const focused = (page: Page) => (name: RegExp | string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.id))
    .toMatch(name);

it("those picked by keys are tagged, and the tag is taken back; the focus goes on from the table", async () => {
  const people = [await person("Picked One"), await person("Picked Two")];
  const { page, close } = await scene.comes("ann");
  await page.goto(filtered({ text: "picked" }));
  await rowOf(page, "Picked Two").waitFor();
  for (const key of ["j", "x", "j", "x", "m"]) await page.keyboard.press(key);
  await focused(page)("Add to a vacancy");
  await tabTo(page, page.getByLabel("Tag", { exact: true }));
  await page.keyboard.type("rare bird");
  await page.keyboard.press("Enter");
  await page.getByText("Done for 2 of 2").first().waitFor();
  await focused(page)(/^Select the first/);
  expect((await Promise.all(people.map(known))).map(({ tags }) => tags)).toEqual([["rare bird"], ["rare bird"]]);
  await page.keyboard.press("Control+Z");
  await page.getByText("Taken back for 2 of 2").first().waitFor();
  expect((await Promise.all(people.map(known))).map(({ tags }) => tags)).toEqual([[], []]);
  await close();
});

it("a vacancy that is only picked gets nobody; a press adds those picked, and says who was there already", async () => {
  const { vacancyID } = await opened(scene.firm, "Beekeeper");
  const [first] = [await person("Bee One"), await person("Bee Two")];
  await scene.firm.ann.call("POST", `/vacancy/${vacancyID}/application`, { personID: first, source: { kind: "base" } });
  const there = async () =>
    (await scene.firm.ann.call<{ applications: object[] }>("GET", `/vacancy/${vacancyID}/application`)).applications
      .length;
  const { page, close } = await scene.comes("ann");
  await page.goto(filtered({ text: "bee" }));
  await rowOf(page, "Bee Two").waitFor();
  await head(page).check();
  await page.getByRole("combobox", { name: "Add to a vacancy" }).selectOption({ label: "Beekeeper" });
  await tabTo(page, page.getByRole("button", { name: "Add", exact: true }));
  expect(await there()).toBe(1);
  await page.keyboard.press("Enter");
  await page.getByText("Done for 1 of 2. The others are there already").first().waitFor();
  expect(await there()).toBe(2);
  await close();
});

it("the focus stays where one works: after a chip, a hint, a search that is kept, and a quick view left by Esc", async () => {
  await person("Focus Fay", { competencies: [{ competencyID: "react" }, { competencyID: "typescript" }] });
  const { page, close } = await scene.comes("ann");
  await page.goto(filtered({ all: [{ competencyID: "react" }, { competencyID: "typescript" }] }));
  await rowOf(page, "Focus Fay").waitFor();
  await tabTo(page, page.getByRole("button", { name: "Remove React", exact: true }));
  await page.keyboard.press("Enter");
  await focused(page)("Remove TypeScript");
  await page.keyboard.press("Enter");
  await page.locator("input[type=search]:focus").waitFor();
  await page.keyboard.type("reac");
  await tabTo(page, page.getByRole("list", { name: "What the word may mean" }).getByText("React", { exact: true }));
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove React", exact: true }).waitFor();
  await page.locator("input[type=search]:focus").waitFor();

  await tabTo(page, page.getByRole("button", { name: "Save the search" }));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").locator("input:focus").waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("Give it a name.").waitFor();
  await page.keyboard.type("Reacting");
  await page.keyboard.press("Enter");
  await page.locator("[aria-current]:focus").getByText("Reacting").waitFor();
  expect(await page.getByRole("button", { name: "Save the search" }).count()).toBe(0);

  const look = page.getByRole("button", { name: "Quick view: Focus Fay" });
  await tabTo(page, look);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "Open the profile" }));
  await page.keyboard.press("Escape");
  await focused(page)("Quick view: Focus Fay");
  await close();
});

it("who types before the page is all there goes on typing", async () => {
  await person("Early Eve");
  const { page, close } = await scene.comes("ann");
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  // The first answer, and with it the filters, come late.
  await page.route("**/api/search?*", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("/candidates");
  await lineOf(page).focus();
  await page.keyboard.type("early");
  answer();
  await rowOf(page, "Early Eve").waitFor();
  await page.getByRole("radio", { name: /^Any/ }).waitFor({ state: "attached" });
  await page.locator("input[type=search]:focus").waitFor();
  await close();
});

const LONG = "a tag that somebody wrote as if it were a whole note about the person ".repeat(2).slice(0, 110);

it("nothing lies over anything else, however long names and tags are and however narrow the window is", async () => {
  const name = "Wolfeschlegelsteinhausenbergerdorff-Nakhimovskaya Oleksandra-Viktoriia";
  const competencies = ["customer-service", "conflict-resolution", "graphic-design"].map((competencyID) => ({
    competencyID,
  }));
  await tag(await person(name, { city: "Нижние Верхнедвинские Лужки", months: 130, competencies }), [LONG]);
  const { page, close } = await scene.comes("ann", { viewport: DESK });
  await page.goto(filtered({ tags: [LONG] }));
  await rowOf(page, "Wolfe").waitFor();
  await page.getByText("Columns", { exact: true }).click();
  for (const column of ["Tags", "Languages", "Changed"]) await page.getByRole("checkbox", { name: column }).check();
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: LONG }).waitFor();
  for (const width of [1440, 1280, 1090, 1000, 840]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.evaluate(spilt)).toEqual([]);
  }
  await page.setViewportSize(DESK);
  await page.getByRole("radio", { name: "8+ 1" }).waitFor({ state: "attached" });
  await page.setViewportSize({ width: 840, height: 900 });
  await page.getByText("Columns", { exact: true }).click();
  await page.getByText("There is no room here for all of these").waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});

/** What is wider than the place it has: the page, the filters, a cell of the table. */
function spilt(): string[] {
  const wide = (selector: string, of = selector) =>
    Array.from(document.querySelectorAll<HTMLElement>(selector))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
      .map((element) => `${of}: ${element.textContent?.slice(0, 40)}`);
  return [...wide("#main"), ...wide("aside"), ...wide("tbody td.flex", "cell")];
}

it.each(["en", "uk", "ru"])(
  "on a phone what can be done with many is read whole, and stays in sight: %s",
  async (language) => {
    const name = `Thumb ${language}`;
    await person(name);
    const { page, close } = await scene.comes("ann", { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.addInitScript((spoken) => localStorage.setItem("kolo.language", spoken), language);
    await page.goto(filtered({ text: name }));
    await rowOf(page, name).getByRole("checkbox").tap();
    const bar = page.locator("#many");
    await bar.waitFor();
    expect(await bar.evaluate(cut)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await rowOf(page, name).getByRole("button").tap();
    await bar.waitFor({ state: "hidden" });
    await close();
  },
);

/** What a finger cannot reach, and words that are longer than the place they have; a list has a mark at its end. */
function cut(bar: Element): string[] {
  const pen = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  const parts = Array.from(bar.querySelectorAll<HTMLElement>("button, select, input"));
  const wordsOf = (one: HTMLElement) =>
    one.querySelector("option")?.text ?? one.getAttribute("placeholder") ?? one.textContent ?? "";
  const tooLong = (one: HTMLElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(one);
    pen.font = font;
    const room = one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    return pen.measureText(wordsOf(one)).width > room + 1;
  };
  const out = (one: HTMLElement) => one.getBoundingClientRect().right > innerWidth;
  return parts.filter((one) => out(one) || tooLong(one)).map(wordsOf);
}

it.each([
  ["en", "desk", "light", "There is no rate for CZK yet", "Open the rates", "up to 3000 chf", "does not reckon in CHF"],
  ["uk", "phone", "dark", "Для CZK ще немає курсу", "Відкрити курси", "до 3000 франків", "У CHF Kolo не рахує"],
  ["ru", "phone", "light", "Для CZK ещё нет курса", "Открыть курсы", "до 3000 франков", "В CHF Kolo не считает"],
])("a salary that cannot be compared is answered with what to do: %s", async (language, width, theme, ...words) => {
  const [rateless = "", way = "", foreign = "", strange = ""] = words;
  const { per, version } = await scene.firm.ann.call<{ per: object; version: number }>("GET", "/search/rate");
  await scene.firm.ann.call("PUT", "/search/rate", { per: { ...per, CZK: undefined }, version });
  const { page, close } = await scene.comes("ann", { viewport: width === "phone" ? PHONE : DESK });
  await page.addInitScript(
    ([spoken = "", shown = ""]) => {
      localStorage.setItem("kolo.language", spoken);
      localStorage.setItem("kolo.theme", shown);
    },
    [language, theme],
  );
  await page.goto(filtered({ pay: { to: 3000, currency: "CZK" } }));
  const alert = page.getByRole("alert").filter({ hasText: rateless });
  await alert.getByRole("link", { name: way }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto("/candidates");
  await page.getByRole("searchbox").fill("react 3000 czk");
  await alert.waitFor();
  await page.getByRole("searchbox").fill(`react ${foreign}`);
  await page.getByRole("alert").filter({ hasText: strange }).getByText("UAH, RUB").waitFor();
  expect(await page.getByRole("link", { name: way }).count()).toBe(0);
  await close();
});

it("a rate that is no number is not kept, and leads back to its field", async () => {
  const { page, close } = await scene.comes("ann");
  await page.goto("/settings/rates");
  const dollar = page.getByLabel("One USD costs");
  for (const wrong of ["-5", "0", "much", "1e9"]) {
    await dollar.fill(wrong);
    await page.getByText("A number above zero, up to a million").waitFor();
    await tabTo(page, page.getByRole("button", { name: "Save" }));
    await page.keyboard.press("Enter");
    await expect.poll(() => dollar.evaluate((field) => field === document.activeElement)).toBe(true);
  }
  await dollar.fill("41,5");
  await page.keyboard.press("Enter");
  await page.getByText("Saved").first().waitFor();
  expect(await scene.firm.ann.call("GET", "/search/rate")).toMatchObject({ per: { USD: 41.5 } });
  await close();
});

it("a search that was sent as an address is there after signing in", async () => {
  await person("Sent Sam", { competencies: [{ competencyID: "react" }] });
  const { page, close } = await visitor(scene.browser, scene.firm.kolo.url);
  await page.goto(filtered({ text: "sent sam", all: [{ competencyID: "react" }] }));
  await page.getByLabel("Mail").first().fill("ann@lantern.test");
  await page.getByLabel("Password").fill("correct horse battery");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove React", exact: true }).waitFor();
  await rowOf(page, "Sent Sam").waitFor();
  await close();
});
