import type { Journey } from "./journey.ts";

export const createVacancy: Journey = {
  key: "J4",
  says: "Create a vacancy from its title to open",
  budget: 5,
  // The first of its kind: nothing tells yet who the hiring manager will be.
  prepare: async ({ ann, eve }, width) => ({
    who: ann,
    at: "/vacancies",
    shows: (page) => page.getByRole("link", { name: "New vacancy" }),
    async walk({ page, click, fill, look }) {
      await click(page.getByRole("link", { name: "New vacancy" }).first());
      await fill(page.getByLabel("Job title"), `Frontend Engineer, ${width}`);
      await page.getByText("JavaScript").first().waitFor();
      await look();
      await fill(page.getByLabel("Hiring manager"), eve.name);
      await click(page.getByRole("option", { name: eve.name }));
      await click(page.getByRole("button", { name: "Open the vacancy" }));
      await page.waitForURL(/\/vacancies\/vac-[0-9a-z]+$/);
      await page.getByText("Nobody is in this vacancy yet").waitFor();
    },
  }),
};
