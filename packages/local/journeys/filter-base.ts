import { type Journey, named } from "./journey.ts";

const REACT = [{ competencyID: "react" }];
const asking = (whole: number) => ({ minor: whole * 100, currency: "EUR", period: "month", basis: "net" });

export const filterBase: Journey = {
  key: "J6",
  says: "Filter by competency, salary and experience, and keep the search",
  budget: 5,
  async prepare({ ann }, width) {
    const view = named("Fits", width);
    const person = (name: string, months: number, whole: number) =>
      ann.call("POST", "/person", { name, months, competencies: REACT, desiredSalary: asking(whole) });
    await person(named("Right", width), 50, 3000);
    await person(named("Dear", width), 50, 9000);
    await person(named("Young", width), 5, 3000);
    return {
      who: ann,
      at: "/candidates",
      shows: (page) => page.getByRole("searchbox", { name: "Search the base" }),
      async walk({ page, fill, press, click, look }) {
        await fill(page.getByRole("searchbox", { name: "Search the base" }), "react 3+ years up to 4200 eur");
        await press("Enter");
        await page.getByRole("button", { name: /up to €4,200/ }).waitFor();
        await page.getByRole("link", { name: named("Right", width) }).waitFor();
        await page.getByRole("link", { name: named("Dear", width) }).waitFor({ state: "detached" });
        await page.locator("input[type=search]:focus").waitFor();
        await look();
        await click(page.getByRole("button", { name: "Save the search" }));
        await fill(page.getByRole("textbox", { name: "Name" }), view);
        await press("Enter");
        await page.getByRole("button", { name: view, exact: true }).waitFor();
      },
    };
  },
};
