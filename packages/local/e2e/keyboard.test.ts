import { expect, it } from "vitest";
import { enter, tabTo } from "../src/testing/tab.ts";
import { held, opened, peopled } from "../src/testing/world.ts";
import { staged } from "./staged.ts";

const scene = staged();

it("plans, moves, grades, decides, offers and hires without a mouse", async () => {
  const vacancy = await opened(scene.firm, "Graphic Designer", {
    salary: { from: 100_000, to: 200_000, currency: "EUR", period: "month", basis: "net" },
  });
  const [personID = ""] = await peopled(scene.firm, vacancy.vacancyID, 1, "Key");
  const [ann, bob] = await Promise.all([scene.comes("ann"), scene.comes("bob")]);
  const at = `/vacancies/${vacancy.vacancyID}`;

  await ann.page.goto(at);
  await tabTo(ann.page, ann.page.getByRole("listitem", { name: /^Key 1/ }));
  await ann.page.keyboard.press("Shift+ArrowRight");
  const stage = ann.page.getByRole("list", { name: vacancy.stages[1]?.name ?? "" });
  await expect.poll(() => stage.textContent()).toContain("Key 1");

  await ann.page.goto(`${at}/interviews`);
  await enter(ann.page, ann.page.getByRole("button", { name: "Plan", exact: true }));
  const dialog = ann.page.getByRole("dialog");
  await enter(ann.page, dialog.getByRole("button", { name: "Key 1" }));
  const slots = dialog.getByRole("table", { name: "Free and busy times" }).locator("button:enabled");
  await enter(ann.page, slots.first());
  await enter(ann.page, dialog.getByRole("button", { name: "Send invitations" }));
  await ann.page.getByText("The interview with Key 1 is planned").first().waitFor();

  const interviewID = await held(scene.firm, vacancy, personID);
  await bob.page.goto(`/interviews/${interviewID}?vacancy=${vacancy.vacancyID}`);
  await bob.page.locator("fieldset").first().waitFor();
  for (const question of await bob.page.locator("fieldset").all()) {
    await tabTo(bob.page, question.locator("input").first());
    await bob.page.keyboard.press("ArrowRight");
  }
  await enter(bob.page, bob.page.getByRole("button", { name: "Hand in" }));
  await bob.page.getByText("Your scorecard is in.").first().waitFor();

  await bob.page.goto(`${at}/decide`);
  await enter(bob.page, bob.page.getByRole("button", { name: "Hire", exact: true }));
  await tabTo(bob.page, bob.page.getByLabel("Why"));
  await bob.page.keyboard.type("Knows type, and listens.");
  await enter(bob.page, bob.page.getByRole("button", { name: "Decide", exact: true }));
  await bob.page.getByText("The decision on Key 1 is kept.").waitFor();

  await ann.page.goto(`${at}/decide`);
  await enter(ann.page, ann.page.getByRole("button", { name: "Send an offer" }));
  await enter(ann.page, ann.page.getByRole("button", { name: "Send the offer" }));
  await enter(ann.page, ann.page.getByRole("button", { name: "Accepted" }));
  await enter(ann.page, ann.page.getByRole("button", { name: "Mark as hired" }));
  await ann.page.getByText("Key 1 is hired.").waitFor();
  await Promise.all([ann.close(), bob.close()]);
});
