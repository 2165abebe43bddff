import { opened } from "../src/testing/world.ts";
import { finalists } from "./decide.ts";
import { type Journey, named } from "./journey.ts";

export const offer: Journey = {
  key: "J13",
  says: "Send an offer; record a refusal with its reason",
  budget: 4,
  async prepare(world, width) {
    const vacancy = await opened(world, `Frontend Engineer, offered ${width}`, {
      salary: { from: 100_000_00, to: 140_000_00, currency: "UAH", period: "month", basis: "net" },
    });
    const name = named("Offered", width);
    await finalists(world, vacancy, name);
    return {
      who: world.ann,
      at: `/vacancies/${vacancy.vacancyID}/decide`,
      shows: (page) => page.getByRole("columnheader", { name: `${name} 1` }),
      async walk({ page, click, look }) {
        await click(page.getByRole("button", { name: "Send an offer" }).first());
        await page.getByRole("dialog").waitFor();
        await look();
        await click(page.getByRole("button", { name: "Send the offer" }));
        await page.getByText("Offer sent", { exact: true }).waitFor();
        await click(page.getByRole("button", { name: "Declined…" }));
        await click(page.getByRole("menuitem", { name: "Another offer" }));
        await page.getByText("Offer declined: Another offer").waitFor();
      },
    };
  },
};
