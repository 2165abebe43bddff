import { late } from "../src/testing/late.ts";
import { type Journey, named } from "./journey.ts";

export const lateness: Journey = {
  key: "J21",
  says: "Lateness of departments and people, down to the task",
  budget: 2,
  async prepare(world, width) {
    const name = named("Broken", width);
    await late(world, name);
    return {
      who: world.ann,
      at: "/lateness",
      shows: (page) => page.getByRole("rowheader", { name }),
      async walk({ page, click, look }) {
        await look();
        const department = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
        await click(department.getByRole("button", { name: /1 of 1 late/ }));
        const task = page.getByRole("link", { name: `${name} report` });
        await task.waitFor();
        await look();
        await click(task);
        await page.waitForURL("**/tasks/tsk-*");
      },
    };
  },
};
