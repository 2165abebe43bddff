import { beforeAll, expect, it } from "vitest";
import { commit, put } from "../../commit.ts";
import { accounts, as, firmed } from "../../testing/as.ts";
import { earned } from "../../testing/paid.ts";
import { audit, mend } from "../audit/index.ts";
import * as Standing from "../standing/index.ts";
import { BalanceEntity } from "./entity.ts";

const administrator = as("administrator");
const { employee: accountID } = accounts;

beforeAll(() => firmed());

it("a balance and standings that the lines do not explain are told, and made anew from them", async () => {
  await earned(20);
  await Standing.settle(administrator);
  // Not in the standings yet: that is no difference.
  await earned(5);
  expect(await audit(administrator, undefined)).toMatchObject({ counted: 5, found: [] });
  const score = { accountID, period: "2026-q1", points: 90, tasks: 9, unit: "none" };
  const [before] = (await Standing.everyScore(accountID)).filter(({ period }) => period === score.period);
  const wrong = put(BalanceEntity.put({ accountID, points: 7, held: 1 }));
  await commit(administrator, [wrong, ...Standing.written(before, score)], null);
  expect((await audit(administrator, undefined)).found).toEqual([
    { accountID, what: "points", kept: 7, counted: 25 },
    { accountID, what: "held", kept: 1, counted: 0 },
    { accountID, what: "2026-q1", kept: 90, counted: 20 },
  ]);
  await mend(administrator, accountID);
  expect((await audit(administrator, undefined)).found).toEqual([]);
  await Standing.settle(administrator);
  expect(await Standing.levels("2026-q1")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ points: 25, people: 1 }),
      expect.objectContaining({ points: 90, people: 0 }),
    ]),
  );
  await expect(audit(as("head"), undefined)).rejects.toThrow("access.forbidden");
});
