import { beforeAll, expect, it } from "vitest";
import { speak } from "../text/index.ts";
import { csv } from "./payroll.ts";

beforeAll(() => speak("en"));

const line = {
  month: "2026-11",
  redemptionID: `rdm-${"a".repeat(26)}`,
  kind: "due" as const,
  reward: "money" as const,
  accountID: "eve",
  name: "=Bonus",
  price: 120,
  money: { minor: 200_050, currency: "UAH" as const },
  by: "ann",
  at: "2026-11-03T10:00:00.000Z",
};

it("is a line for each material reward, with what to pay or take back, and nothing a spreadsheet would calculate", () => {
  const people = new Map([["eve", { name: "+Eve", mail: "eve@lantern.test" }]]);
  const { money: _, ...goods } = { ...line, kind: "back" as const, reward: "goods" as const, name: "Mug" };
  const [head, ...rows] = csv([line, goods], (accountID) => people.get(accountID))
    .trimEnd()
    .split("\r\n");
  expect(head).toMatch(/^\ufeff"Month","Name","Mail","Kind of reward","Reward","Points","Amount","Currency"/);
  expect(rows).toEqual([
    `"2026-11","'+Eve","eve@lantern.test","Money","'=Bonus","120","2000.5","UAH","pay","","2026-11-03T10:00:00.000Z"`,
    `"2026-11","'+Eve","eve@lantern.test","Goods","Mug","120","","","take back","","2026-11-03T10:00:00.000Z"`,
  ]);
});
