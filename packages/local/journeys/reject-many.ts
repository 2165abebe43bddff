import { opened, peopled } from "../src/testing/world.ts";
import { type Journey, named } from "./journey.ts";

const MANY = 20;

export const rejectMany: Journey = {
  key: "J8",
  says: "Reject 20 with a reason and a letter",
  budget: 4,
  async prepare(world, width) {
    const { vacancyID, stages } = await opened(world, `Rejected ${width}`);
    await peopled(world, vacancyID, MANY, named("Rejected", width));
    const selectAll = `Select all at “${stages[0]?.name}”`;
    return {
      who: world.ann,
      at: `/vacancies/${vacancyID}`,
      shows: (page) => page.getByRole("checkbox", { name: selectAll }),
      async walk({ page, click, look }) {
        await click(page.getByRole("checkbox", { name: selectAll }));
        await click(page.getByRole("region", { name: "Act on the selected" }).getByRole("button", { name: "Reject…" }));
        const dialog = page.getByRole("dialog");
        await dialog.waitFor();
        await look();
        await click(dialog.getByText("Experience", { exact: true }));
        await click(dialog.getByRole("button", { name: `Reject ${MANY} people` }));
        await page.getByText(`${MANY} people rejected; the letter leaves in 10 minutes`).first().waitFor();
        await dialog.waitFor({ state: "hidden" });
      },
    };
  },
};
