import { held, opened, peopled } from "../src/testing/world.ts";
import { type Journey, named } from "./journey.ts";

export const scorecard: Journey = {
  key: "J11",
  says: "Give a scorecard: competencies + 3",
  budget: 3,
  async prepare(world, width) {
    const vacancy = await opened(world, `Frontend Engineer, graded ${width}`);
    const name = named("Graded", width);
    const [personID = ""] = await peopled(world, vacancy.vacancyID, 1, name);
    await held(world, vacancy, personID);
    return {
      who: world.eve,
      at: "/interviews",
      shows: (page) => page.getByRole("link", { name: "Grade", exact: true }),
      more: vacancy.requirements.length,
      async walk({ page, click, fill, look }) {
        const mine = page.getByRole("listitem").filter({ hasText: `${name} 1` });
        await click(mine.getByRole("link", { name: "Grade", exact: true }));
        await page.locator("fieldset").first().waitFor();
        await look();
        for (const one of await page.locator("fieldset").all()) await click(one.getByText("3", { exact: true }));
        await fill(page.getByLabel("All in all"), "Would gladly work together.");
        await click(page.getByRole("button", { name: "Hand in" }));
        await page.getByText("Your scorecard is in.").first().waitFor();
      },
    };
  },
};
