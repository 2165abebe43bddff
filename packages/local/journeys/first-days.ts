import { opened, peopled } from "../src/testing/world.ts";
import { type Journey, named } from "./journey.ts";
import { beginning, daysAway, departments } from "./newcomer.ts";

export const firstDays: Journey = {
  key: "J14",
  says: "Hired: the first-days plan starts",
  budget: 2,
  async prepare(world, width) {
    const { Design } = await departments(world);
    const { vacancyID } = await opened(world, `Designer, begun ${width}`, { departmentID: Design });
    const name = named("Begun", width);
    const [personID = ""] = await peopled(world, vacancyID, 1, name);
    const verdict = { outcome: "hire", rationale: "The best of all.", evidence: [] };
    await world.ann.call("POST", `/vacancy/${vacancyID}/decision`, { personID, ...verdict, version: 1 });
    const hire = `/vacancy/${vacancyID}/application/${personID}/hire`;
    await world.ann.call("POST", hire, { version: 2 });
    return {
      who: world.ann,
      at: `/candidates/${personID}`,
      shows: (page) => page.getByRole("button", { name: "First days" }),
      async walk({ page, click, look }) {
        await click(page.getByRole("button", { name: "First days" }));
        await page.getByRole("dialog").getByText("Computer ready").waitFor();
        await look();
        await click(page.getByRole("dialog").getByRole("button", { name: "Start", exact: true }));
        await page.getByRole("heading", { name: `${name} 1`, level: 1 }).waitFor();
        await page.getByRole("heading", { name: "Steps" }).waitFor();
      },
    };
  },
};

export const whoIsLate: Journey = {
  key: "J15",
  says: "See the first days of all newcomers: who is late",
  budget: 0,
  async prepare(world, width) {
    const name = `Late Larissa ${width}`;
    await beginning(world, name, { ago: 20, starts: 1 });
    await beginning(world, `Early Emil ${width}`, { starts: 30 });
    return {
      who: world.ann,
      at: "/first-days",
      shows: (page) => page.getByRole("alert"),
      async walk({ page, width: here }) {
        const banner = page.getByRole("alert").getByRole("listitem");
        const told = banner.filter({ hasText: "IT broke the schedule: Order the computer" });
        await told.filter({ hasText: "holds up “Computer ready”" }).first().waitFor();
        await page.getByRole("button", { name }).first().waitFor();
        const rows = here === "desk" ? page.getByRole("rowheader") : page.getByRole("heading", { level: 2 });
        // The department with most of what burns stands first.
        await rows
          .first()
          .filter({ hasText: /IT|People|Design/ })
          .waitFor();
      },
    };
  },
};

export const startMoves: Journey = {
  key: "J16",
  says: "A start date moves",
  budget: 2,
  async prepare(world, width) {
    const name = named("Moved", width);
    const { runID } = await beginning(world, name, { starts: 21 });
    const [year, month, day] = daysAway(28).slice(0, 10).split("-");
    return {
      who: world.ann,
      at: `/first-days/${runID}`,
      shows: (page) => page.getByRole("heading", { name: "Steps" }),
      async walk({ page, width: here, fill, click, look }) {
        const field = page.getByLabel("First day at work").first();
        await fill(field, here === "desk" ? `${day}.${month}.${year}` : `${year}-${month}-${day}`);
        await field.blur();
        await page.getByRole("heading", { name: "What shifts" }).waitFor();
        await look();
        await click(page.getByRole("button", { name: "Move", exact: true }));
        await page
          .getByText(/^Moved to /)
          .first()
          .waitFor();
        await page.getByRole("heading", { name: "What shifts" }).waitFor({ state: "detached" });
      },
    };
  },
};

export const ownPage: Journey = {
  key: "J17",
  says: "A newcomer's own page",
  budget: 0,
  async prepare(world, width) {
    const name = `Welcome Wanda ${width}`;
    const { runID } = await beginning(world, name, { starts: 14 });
    const { url } = await world.ann.call<{ url: string }>("POST", `/run/${runID}/link`, {});
    return {
      at: url,
      shows: (page) => page.getByRole("heading", { name: `Welcome, ${name}` }),
      async walk({ page }) {
        await page.getByText("Computer ready").waitFor();
        await page.getByText("Bob Brown").waitFor();
      },
    };
  },
};
