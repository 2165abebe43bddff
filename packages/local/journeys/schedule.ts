import { opened, peopled } from "../src/testing/world.ts";
import { type Journey, named } from "./journey.ts";

export const schedule: Journey = {
  key: "J9",
  says: "Schedule an interview",
  budget: 4,
  async prepare(world, width) {
    const { vacancyID } = await opened(world, `Scheduled ${width}`);
    const name = named("Scheduled", width);
    await peopled(world, vacancyID, 2, name);
    return {
      who: world.ann,
      at: `/vacancies/${vacancyID}/interviews`,
      shows: (page) => page.getByText("No interviews yet"),
      async walk({ page, click, look }) {
        await click(page.getByRole("button", { name: "Plan", exact: true }));
        const dialog = page.getByRole("dialog");
        await click(dialog.getByRole("button", { name: `${name} 1` }));
        const free = dialog.getByRole("table", { name: "Free and busy times" }).locator("button:enabled");
        await free.first().waitFor();
        await look();
        await click(free.first());
        await click(dialog.getByRole("button", { name: "Send invitations" }));
        await page.getByText(`The interview with ${name} 1 is planned`).first().waitFor();
        await page.getByText("Planned", { exact: true }).waitFor();
      },
    };
  },
};
