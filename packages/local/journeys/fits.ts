import { opened } from "../src/testing/world.ts";
import { type Journey, named } from "./journey.ts";

const asking = (whole: number) => ({ minor: whole * 100, currency: "EUR", period: "month", basis: "net" });

export const fits: Journey = {
  key: "J5",
  says: "Who in our base fits this vacancy",
  budget: 1,
  async prepare(world, width) {
    const { ann } = world;
    const vacancy = await opened(world, named("Fitting", width), {
      requirements: [
        { competencyID: "react", level: 3, kind: "must" },
        { competencyID: "sql", level: 2, kind: "must" },
        { competencyID: "figma", level: 2, kind: "plus" },
      ],
    });
    const person = (name: string, competencyIDs: string[]) =>
      ann.call("POST", "/person", {
        name: named(name, width),
        months: 50,
        competencies: competencyIDs.map((competencyID) => ({ competencyID, level: 3 })),
        desiredSalary: asking(3000),
      });
    await person("Whole", ["react", "sql", "figma"]);
    await person("Near", ["react", "figma"]);
    return {
      who: ann,
      at: `/vacancies/${vacancy.vacancyID}`,
      shows: (page) => page.getByText("Nobody is in this vacancy yet"),
      async walk({ page, click }) {
        await click(page.getByRole("link", { name: "Who fits" }));
        await page.getByRole("link", { name: named("Whole", width) }).waitFor();
        await page.getByRole("heading", { name: /One must is missing/ }).waitFor();
        await page.getByRole("link", { name: named("Near", width) }).waitFor();
      },
    };
  },
};
