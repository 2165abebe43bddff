import { held, type Opened, opened, peopled, type World } from "../src/testing/world.ts";
import { type Journey, named } from "./journey.ts";

/** Two finalists, each interviewed and graded by two. */
export async function finalists(world: World, vacancy: Opened, name: string): Promise<void> {
  for (const personID of await peopled(world, vacancy.vacancyID, 2, name)) {
    const interviewID = await held(world, vacancy, personID);
    for (const grader of [world.bob, world.eve])
      await grader.call("PUT", `/vacancy/${vacancy.vacancyID}/interview/${interviewID}/scorecard`, {
        grades: vacancy.requirements.map(({ competencyID }) => ({ competencyID, grade: 3 })),
        words: "Solved the case alone.",
        version: 0,
      });
  }
}

export const decide: Journey = {
  key: "J12",
  says: "Compare finalists and decide",
  budget: 3,
  async prepare(world, width) {
    const vacancy = await opened(world, `Frontend Engineer, decided ${width}`);
    const name = named("Decided", width);
    await finalists(world, vacancy, name);
    return {
      who: world.bob,
      at: `/vacancies/${vacancy.vacancyID}/decide`,
      shows: (page) => page.getByRole("columnheader", { name: `${name} 1` }),
      async walk({ page, click, fill, look }) {
        await click(page.getByRole("button", { name: "Hire", exact: true }).first());
        const dialog = page.getByRole("dialog");
        await dialog.getByText(/^Cited: [1-9]/).waitFor();
        await look();
        await fill(dialog.getByLabel("Why"), "Strong in every must, and both would like to work together.");
        await click(dialog.getByRole("button", { name: "Decide", exact: true }));
        await page
          .getByText(/^The decision on .+ is kept\.$/)
          .first()
          .waitFor();
        await dialog.waitFor({ state: "hidden" });
      },
    };
  },
};
