import { ask, salesOf } from "./ask.ts";
import { type Journey, named } from "./journey.ts";

export const setTask: Journey = {
  key: "J18",
  says: "Set a task with points, in one line",
  budget: 5,
  async prepare(world, width) {
    await salesOf(world);
    const title = named("Funnel report", width);
    return {
      who: world.bob,
      at: "/",
      shows: (page) => page.getByRole("button", { name: "New task" }),
      async walk({ page, click, fill, press, width, look }) {
        if (width === "desk") await press("n");
        else await click(page.getByRole("button", { name: "New task" }));
        const line = page.getByRole("combobox", { name: "Task", exact: true });
        await fill(line, `${title} @Sales tomorrow 18:00 +20`);
        await page.getByRole("dialog").getByText("20 points").waitFor();
        await page.getByRole("dialog").getByText("Grades 3 and 4 pay all points").waitFor();
        await look();
        await click(page.getByRole("button", { name: "Set the task" }));
        await page.getByText(`“${title}” is set`).waitFor();
        await page.getByRole("link", { name: title }).waitFor();
      },
    };
  },
};

export const myDay: Journey = {
  key: "J19",
  says: "My day: burning, next, waiting for me, I asked",
  budget: 0,
  async prepare(world, width) {
    const title = named("Day", width);
    await ask(world, `${title} to do`, world.eve);
    const mine = { responsibleID: world.bob.accountID };
    const task = await world.eve.call<{ taskID: string; version: number }>("POST", "/task", {
      title: `${title} I asked`,
      departmentID: await salesOf(world),
      ...mine,
      deadline: { localDate: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10), zone: "Europe/Kyiv" },
    });
    await world.bob.call("POST", `/task/${task.taskID}/submit`, { version: task.version });
    return {
      who: world.eve,
      at: "/",
      shows: (page) => page.getByRole("heading", { name: "Waiting for me" }),
      async walk({ page }) {
        await page.getByRole("link", { name: `${title} to do` }).waitFor();
        await page.getByRole("link", { name: `${title} I asked` }).waitFor();
      },
    };
  },
};

export const finishTask: Journey = {
  key: "J20",
  says: "Finish a task from the list",
  budget: 1,
  async prepare(world, width) {
    const title = named("Finish", width);
    await ask(world, title, world.eve);
    return {
      who: world.eve,
      at: "/",
      shows: (page) => page.getByRole("link", { name: title }),
      async walk({ page, click }) {
        await click(page.getByRole("button", { name: `Done: ${title}` }));
        await page.getByText(`“${title}” is done`).waitFor();
      },
    };
  },
};

const judged = (key: "Accepted" | "Returned"): Pick<Journey, "prepare"> => ({
  async prepare(world, width) {
    const title = named(key, width);
    const { taskID, version } = await ask(world, title, world.eve);
    await world.eve.call("POST", `/task/${taskID}/submit`, { words: "Here it is", version });
    return {
      who: world.bob,
      at: "/",
      shows: (page) => page.getByRole("link", { name: title }),
      async walk({ page, click, fill }) {
        const row = page.getByRole("listitem").filter({ hasText: title });
        if (key === "Accepted") await click(row.getByRole("button", { name: "Accept" }));
        else {
          await fill(row.getByRole("textbox", { name: `Words on “${title}”` }), "The table is missing");
          await click(row.getByRole("button", { name: "Return" }));
        }
        await page.getByText(`“${title}” ${key === "Accepted" ? "is accepted" : "went back"}`).waitFor();
      },
    };
  },
});

export const acceptTask: Journey = { key: "J20", says: "Accept a task", budget: 1, ...judged("Accepted") };
export const returnTask: Journey = { key: "J20", says: "Return a task with words", budget: 2, ...judged("Returned") };
