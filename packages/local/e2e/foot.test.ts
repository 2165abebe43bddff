import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { DESK, PHONE } from "../src/testing/visitor.ts";
import { opened, peopled } from "../src/testing/world.ts";
import { staged } from "./staged.ts";

const scene = staged();

const bar = (page: Page) => page.getByRole("region", { name: "Act on the selected" });
const view = (page: Page) => page.getByRole("region", { name: "Quick view" });
const bounds = async (one: ReturnType<typeof bar>) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

/** So many pixels are between the messages and the bar under them. */
async function apart(page: Page): Promise<number> {
  const [messages, acts] = [await bounds(page.locator("section[aria-live]")), await bounds(bar(page))];
  return acts.y - (messages.y + messages.height);
}

it("what floats lies over nothing that one reaches for: messages over no bar, and a bar over nobody who is looked at", async () => {
  const { vacancyID } = await opened(scene.firm, "Falconer");
  await peopled(scene.firm, vacancyID, 2, "Kestrel");
  const { page, close } = await scene.comes("ann", { viewport: PHONE, hasTouch: true, isMobile: true });
  await page.goto(`/vacancies/${vacancyID}`);
  await page.getByRole("button", { name: /^Move Kestrel 1 to/ }).tap();
  await page
    .getByText(/^Kestrel 1 →/)
    .first()
    .waitFor();
  await page.getByRole("checkbox", { name: "Select Kestrel 2" }).tap();
  await bar(page).waitFor();
  expect(await apart(page)).toBeGreaterThanOrEqual(0);

  await page.goto(`/candidates?f=${encodeURIComponent(JSON.stringify({ text: "kestrel" }))}`);
  await page.getByRole("checkbox", { name: "Select Kestrel 1" }).tap();
  await page.getByLabel("Tag", { exact: true }).fill("night shift");
  await page.keyboard.press("Enter");
  await page.getByText("Done for 1 of 1").first().waitFor();
  await page.getByRole("checkbox", { name: "Select Kestrel 2" }).tap();
  await bar(page).waitFor();
  expect(await apart(page)).toBeGreaterThanOrEqual(0);

  await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
  await page.getByRole("button", { name: "Quick view: Kestrel 2" }).tap();
  await bar(page).waitFor({ state: "hidden" });
  await view(page).getByRole("link", { name: "Open the profile" }).tap({ trial: true });
  await page.setViewportSize(DESK);
  await bar(page).waitFor();
  const [acts, person] = [await bounds(bar(page)), await bounds(view(page))];
  expect(acts.x + acts.width).toBeLessThanOrEqual(person.x);
  await page.setViewportSize({ width: PHONE.height, height: PHONE.width });
  await page.keyboard.press("m");
  await bar(page).locator("select:focus").waitFor();
  await close();
});

it("a bar stands beside the menu wherever that is shown, and covers no account in it", async () => {
  const { vacancyID } = await opened(scene.firm, "Ringer");
  await peopled(scene.firm, vacancyID, 1, "Merlin");
  const { page, close } = await scene.comes("ann", { viewport: { width: 960, height: 600 } });
  const menu = page.getByRole("complementary", { name: "Kolo" });
  for (const path of [`/vacancies/${vacancyID}`, `/candidates?f=${encodeURIComponent('{"text":"merlin"}')}`]) {
    await page.goto(path);
    await page.getByRole("checkbox", { name: "Select Merlin 1" }).check();
    await bar(page).waitFor();
    const { x, width } = await bounds(menu);
    const acts = await bounds(bar(page));
    expect(acts.x).toBeGreaterThanOrEqual(x + width);
    expect(acts.x + acts.width).toBeLessThanOrEqual(960);
  }
  await close();
});

/** Whether what has the focus has its middle under the view. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const [here, over] = [document.activeElement, document.getElementById("quick-view")];
    if (!here || !over || over.contains(here)) return undefined;
    const { left, width } = here.getBoundingClientRect();
    return left + width / 2 > over.offsetLeft ? here.outerHTML : undefined;
  });

it("nothing that Tab leads to is under who is looked at", async () => {
  const { vacancyID } = await opened(scene.firm, "Warden");
  await peopled(scene.firm, vacancyID, 3, "Osprey");
  const { page, close } = await scene.comes("ann", { viewport: DESK });
  await page.goto(`/candidates?f=${encodeURIComponent('{"text":"osprey"}')}`);
  const last = page.getByRole("button", { name: "Quick view: Osprey 3" });
  await last.waitFor();
  await page.keyboard.press("j");
  await view(page).waitFor();
  const under: string[] = [];
  while (!(await last.evaluate((eye) => eye === document.activeElement))) {
    await page.keyboard.press("Tab");
    under.push(...[(await covered(page)) ?? []].flat());
  }
  expect(under).toEqual([]);
  await close();
});
