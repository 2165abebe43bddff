import type { Page } from "playwright-core";
import type { World } from "../src/testing/world.ts";
import { ask } from "./ask.ts";
import { type Journey, named, type Width } from "./journey.ts";

/** A task of Eve's with points, done in time and well, and accepted by Bob. */
async function paid(world: World, title: string): Promise<void> {
  const { taskID, version } = await ask(world, title, world.eve, { points: 20, rule: "share" });
  const done = await world.eve.call<{ version: number }>("POST", `/task/${taskID}/submit`, { version });
  await world.bob.call("POST", `/task/${taskID}/accept`, { version: done.version, quality: 4 });
}

export const standings: Journey = {
  key: "J22",
  says: "Standings, my points, and why",
  budget: 1,
  async prepare(world, width) {
    const title = named("Paid", width);
    await paid(world, title);
    return {
      who: world.eve,
      at: "/points",
      shows: (page) => page.getByText(/Place 1 of 1/),
      async walk({ page, click }) {
        await page.getByText("more than in").waitFor();
        await click(page.getByRole("link", { name: "What is it made of?" }));
        const line = page.getByRole("list", { name: "What my points are made of" }).getByRole("link", { name: title });
        await line.waitFor();
        if (!/\/tasks\/tsk-/.test((await line.getAttribute("href")) ?? "")) throw new Error("a point opens no task");
      },
    };
  },
};

interface Wish {
  readonly name: string;
  readonly redemptionID: string;
  readonly version: number;
}

/** A reward that an administrator answers for, and Eve with the points for it. */
async function offered({ ann, eve }: World, name: string): Promise<{ rewardID: string; version: number }> {
  const terms = { name, kind: "lunch", price: 30, audience: [], approval: "firm", left: 5 };
  await ann.call("POST", "/points/adjust", { accountID: eve.accountID, points: 30, reason: "A prize" });
  return ann.call("POST", "/reward", terms);
}

/** Eve's wish for it, as it waits. */
async function wished(world: World, name: string): Promise<Wish> {
  const { rewardID, version } = await offered(world, name);
  return world.eve.call<Wish>("POST", "/redemption", { rewardID, version });
}

export const redeem: Journey = {
  key: "J23",
  says: "Ask for a reward",
  budget: 2,
  async prepare(world, width) {
    const name = named("Lunch", width);
    await offered(world, name);
    return {
      who: world.eve,
      at: "/points",
      shows: (page) => page.getByRole("button", { name: `Get it: ${name}` }),
      async walk({ page, click, look }) {
        await click(page.getByRole("button", { name: `Get it: ${name}` }));
        await look();
        await click(page.getByRole("dialog").getByRole("button", { name: "Ask for it" }));
        await page.getByText(`Asked for: ${name}`).waitFor();
        await page.getByRole("listitem").filter({ hasText: name }).getByText("waits for an answer").waitFor();
      },
    };
  },
};

/** One tap of the administrator on a wish that lies on the firm's desk. */
const answered = (says: string, button: string, said: string, ready: (world: World, wish: Wish) => Promise<unknown>) =>
  ({
    key: "J23",
    says,
    budget: 1,
    async prepare(world: World, width: Width) {
      const name = named(button.replaceAll(" ", ""), width);
      await ready(world, await wished(world, name));
      const tap = (page: Page) => page.getByRole("button", { name: `${button}: ${name}, Eve Ember` });
      return {
        who: world.ann,
        at: "/points/desk",
        shows: tap,
        async walk({ page, click }) {
          await click(tap(page));
          await page.getByText(`${said}: ${name}`).waitFor();
        },
      };
    },
  }) satisfies Journey;

export const approve = answered("Approve a wish", "Approve", "Approved", () => Promise.resolve());
export const fulfil = answered("Hand a reward over", "Handed over", "Handed over", ({ ann }, wish) =>
  ann.call("POST", `/redemption/${wish.redemptionID}/approve`, { version: wish.version }),
);
