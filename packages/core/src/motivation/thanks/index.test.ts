import { beforeAll, expect, it } from "vitest";
import * as Notice from "../../notice/inbox/index.ts";
import { accounts, as, firmed } from "../../testing/as.ts";
import * as Thanks from "./index.ts";

const to = { toID: accounts.manager, words: "For staying until the last box was counted." };
beforeAll(() => firmed());

it("are read by everybody, and told to who gets them", async () => {
  const said = await Thanks.say(as("employee"), to);
  expect((await Thanks.list(as("head"), undefined)).thanks).toEqual([said]);
  expect((await Thanks.list(as("head"), accounts.manager)).thanks).toEqual([said]);
  expect((await Notice.list(as("manager"))).notices).toMatchObject([{ code: "thanks.received" }]);
});

it("are not said to oneself, and taken back only by who said them", async () => {
  await expect(Thanks.say(as("manager"), to)).rejects.toThrow("thanks.oneself");
  const { thanksID } = await Thanks.say(as("employee"), to);
  await expect(Thanks.takeBack(as("manager"), accounts.manager, thanksID)).rejects.toThrow("thanks.not_yours");
  await Thanks.takeBack(as("employee"), accounts.manager, thanksID);
  expect((await Thanks.list(as("head"), undefined)).thanks).toHaveLength(1);
});
