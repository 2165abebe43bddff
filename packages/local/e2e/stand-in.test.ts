import { expect, it } from "vitest";
import { beginning, daysAway } from "../journeys/newcomer.ts";
import { enter, tabTo } from "../src/testing/tab.ts";
import { PHONE, violations, visitor } from "../src/testing/visitor.ts";
import { staged } from "./staged.ts";

const scene = staged();

const dayOf = (days: number) => daysAway(days).slice(0, 10);
const typed = (date: string) => date.split("-").reverse().join(".");

it("somebody says without a mouse that they are away; who stands in does their work, and who asks is told", async () => {
  const title = "Order the chairs";
  const asked = {
    title,
    responsibleID: scene.firm.bob.accountID,
    deadline: { localDate: dayOf(2), zone: "Europe/Kyiv" },
  };
  await scene.firm.ann.call("POST", "/task", asked);
  const [bob, eve, ann] = await Promise.all([scene.comes("bob"), scene.comes("eve"), scene.comes("ann")]);

  await bob.page.goto("/");
  await bob.page.getByRole("link", { name: title }).waitFor();
  await enter(bob.page, bob.page.getByRole("button", { name: "I will be away" }));
  const dialog = bob.page.getByRole("dialog");
  await tabTo(bob.page, dialog.getByLabel("First day away"));
  await bob.page.keyboard.type(typed(dayOf(0)));
  await tabTo(bob.page, dialog.getByLabel("Last day away"));
  await bob.page.keyboard.press("Control+A");
  await bob.page.keyboard.type(typed(dayOf(3)));
  await tabTo(bob.page, dialog.getByLabel(/^Who stands in/));
  await bob.page.keyboard.type("Eve");
  await bob.page.getByRole("option", { name: /Eve Ember/ }).waitFor();
  await bob.page.keyboard.press("Enter");
  expect(await violations(bob.page)).toEqual([]);
  await enter(bob.page, dialog.getByRole("button", { name: "Save" }));
  await bob.page
    .getByText(/You are away until .* Eve Ember stands in/)
    .first()
    .waitFor();

  await ann.page.goto("/");
  await ann.page.getByRole("button", { name: "New task" }).waitFor();
  await ann.page.keyboard.press("n");
  await ann.page.getByRole("combobox", { name: "Task", exact: true }).fill("Second thing @Bob Brown tomorrow");
  await enter(ann.page, ann.page.getByRole("button", { name: "Choose Eve Ember" }));
  const who = ann.page.getByRole("combobox", { name: /Who does it/ });
  await expect.poll(() => who.inputValue()).toBe("Eve Ember");
  await ann.page.keyboard.press("Escape");

  await eve.page.goto("/");
  await eve.page.getByText(/You stand in for Bob Brown until/).waitFor();
  await enter(eve.page, eve.page.getByRole("button", { name: `Done: ${title}` }));
  await eve.page.getByText(`“${title}” is done`).waitFor();
  await ann.page.goto("/");
  await ann.page.getByRole("heading", { name: "Waiting for me" }).waitFor();
  await Promise.all([bob.close(), eve.close(), ann.close()]);
});

it("a newcomer confirms on a phone what they were given to read; until then the step cannot be done", async () => {
  const { templates } = await scene.firm.ann.call<{ templates: Template[] }>("GET", "/template");
  const found = templates.find(({ kind }) => kind === "onboarding");
  if (!found) throw new Error("there is a suggestion for first days in every firm");
  const { updatedAt: _, ...rest } = found;
  const steps = rest.steps.map((step) =>
    step.title === "Plan for the first weeks" ? { ...step, toRead: [{ name: "House rules" }] } : step,
  );
  await scene.firm.ann.call("PUT", "/template", { ...rest, steps });
  const { runID } = await beginning(scene.firm, "Reading Rita", { starts: 14 });
  const { url } = await scene.firm.ann.call<{ url: string }>("POST", `/run/${runID}/link`, {});

  const bob = await scene.comes("bob");
  await bob.page.goto(`/first-days/${runID}`);
  const done = bob.page.getByRole("button", { name: "Done: Plan for the first weeks" });
  await done.waitFor();
  expect(await done.isDisabled()).toBe(true);

  const rita = await visitor(scene.browser, scene.firm.kolo.url, { viewport: PHONE, hasTouch: true, isMobile: true });
  await rita.page.goto(url);
  await rita.page.getByRole("button", { name: "I have read it: House rules" }).tap();
  await rita.page.getByText("Confirmed: House rules").waitFor({ state: "attached" });
  expect(await violations(rita.page)).toEqual([]);

  await expect.poll(() => done.isEnabled(), { timeout: 15_000 }).toBe(true);
  await done.click();
  await bob.page.getByText("Done: Plan for the first weeks").first().waitFor();
  await Promise.all([bob.close(), rita.close()]);
});

interface Template {
  readonly kind: string;
  readonly updatedAt?: string;
  readonly steps: readonly { readonly title: string }[];
}
