import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, it } from "vitest";
import { tabTo } from "../src/testing/tab.ts";
import { DESK, PHONE, type Visitor, violations } from "../src/testing/visitor.ts";
import { staged } from "./staged.ts";

const scene = staged();

const WIDTHS: Record<string, BrowserContextOptions> = {
  desk: { viewport: DESK },
  phone: { viewport: PHONE, hasTouch: true, isMobile: true },
};

/** Ann at a desk or a phone, in a language and a theme of hers. */
async function ann(width: string, language: string, theme: string): Promise<Visitor> {
  const who = await scene.comes("ann", WIDTHS[width]);
  await who.page.addInitScript(
    ([spoken = "", shown = ""]) => {
      localStorage.setItem("kolo.language", spoken);
      localStorage.setItem("kolo.theme", shown);
    },
    [language, theme],
  );
  return who;
}

const person = async (name: string, more: object = {}) =>
  (await scene.firm.ann.call<{ personID: string }>("POST", "/person", { name, ...more })).personID;

const filtered = (filter: string) => `/candidates?f=${encodeURIComponent(filter)}`;
const rowOf = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

it.each([
  ["desk", "en", "light", "Erase for good", "This is not the name of the profile.", "Erased."],
  ["desk", "uk", "dark", "Стерти назавжди", "Це не ім’я з профілю.", "Стерто."],
  ["phone", "ru", "dark", "Стереть навсегда", "Это не имя из профиля.", "Стёрто."],
])(
  "a person is erased for good by who types their name: %s, %s, %s",
  async (width, language, theme, erase, unlike, done) => {
    const name = `Їжак ${language} Gone`;
    const personID = await person(name, { mails: [`${language}@gone.test`] });
    const who = await ann(width, language, theme);
    const { page } = who;
    await page.goto(`/candidates/${personID}`);
    await tabTo(page, page.getByRole("button", { name: erase }), 60);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.locator("input:focus").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type(`${name}?`);
    await page.keyboard.press("Enter");
    await dialog.getByText(unlike).waitFor();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(name.toUpperCase());
    await page.keyboard.press("Enter");
    await page.getByText(done).first().waitFor();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/candidates");
    await page.goto(filtered(JSON.stringify({ text: `${language} gone` })));
    await page.getByRole("status").first().waitFor();
    await expect.poll(() => rowOf(page, name).count()).toBe(0);
    await expect(scene.firm.ann.call("GET", `/person/${personID}`)).rejects.toThrow("person.missing");
    await who.close();
  },
);

it("what a search cannot be is said in words, and the line goes on", async () => {
  await person("Line Reader", { headline: "Reader" });
  const who = await ann("desk", "en", "light");
  const { page } = who;
  const line = page.getByRole("searchbox", { name: "Search the base" });
  await page.goto("/candidates");
  await line.fill("я".repeat(10_000));
  await page.getByText("That is more than a search can read.").waitFor();
  await line.fill("?!,.;:—…()[]");
  await page.getByText("There are no words in this to search by").waitFor();
  await line.fill("reader");
  await rowOf(page, "Line Reader").waitFor();
  await page.goto(filtered('{"shoe":42}'));
  await page.getByText("This address holds a filter that Kolo does not know.").waitFor();
  await page.goto(filtered('{"months":{"from":60,"to":12}}'));
  await page.getByText("A range in this address ends before it begins").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("alert").getByRole("button", { name: "Clear" }).click();
  await rowOf(page, "Line Reader").waitFor();
  await who.close();
});

it("a line is asked by a thread of its own, and by the page where that cannot start", async () => {
  await person("Threadless Theo", { headline: "Spinner" });
  /** How many of the questions with a line the page asked itself. */
  const found = async ({ page }: Visitor) => {
    await page.goto("/candidates");
    await page.getByRole("row").nth(1).getByRole("link").waitFor();
    await page.waitForLoadState("networkidle");
    await page.getByRole("searchbox", { name: "Search the base" }).fill("spinner");
    await page.getByText("1 person", { exact: true }).waitFor();
    const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    return asked.filter((url) => url.includes("line=spinner")).length;
  };
  const usual = await ann("desk", "en", "light");
  expect(await found(usual)).toBe(0);
  await usual.close();
  const former = await ann("desk", "en", "light");
  await former.page.route("**/aside.worker-*.js", (route) => route.fulfill({ status: 404 }));
  expect(await found(former)).toBeGreaterThan(0);
  await former.close();
});

it("somebody is looked at by touch without leaving the list, and by the arrow down from the line", async () => {
  const name = "Quickly Seen";
  await person(name, { headline: "Touchable" });
  const phone = await ann("phone", "en", "light");
  await phone.page.goto("/candidates");
  await phone.click(phone.page.getByRole("button", { name: `Quick view: ${name}` }));
  const view = phone.page.getByRole("region", { name: "Quick view" });
  await view.getByRole("heading", { name }).waitFor();
  expect(await violations(phone.page)).toEqual([]);
  await phone.click(view.getByRole("button", { name: "Close" }));
  await view.waitFor({ state: "detached" });
  await phone.click(phone.page.getByRole("button", { name: "Filters" }));
  await phone.page.getByRole("checkbox", { name: "May be contacted" }).scrollIntoViewIfNeeded();
  await phone.click(phone.page.getByRole("button", { name: /^Show \d+ p/ }));
  await rowOf(phone.page, name).waitFor();
  await phone.close();

  const desk = await ann("desk", "en", "light");
  await desk.page.goto("/candidates");
  await desk.page.getByRole("searchbox", { name: "Search the base" }).fill("touchable");
  await rowOf(desk.page, name).waitFor();
  await desk.press("ArrowDown");
  await desk.page.getByRole("region", { name: "Quick view" }).getByRole("heading", { name }).waitFor();
  await desk.close();
});
