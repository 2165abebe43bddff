import { DeleteCommand, PutCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { beforeAll, expect, it } from "vitest";
import { db } from "../../../db.ts";
import { accounts, as, department, firmed, system } from "../../../testing/as.ts";
import { AFTER, asked, by } from "../../../testing/asked.ts";
import { scan } from "../../scan/index.ts";
import * as Task from "../../task/index.ts";
import * as Lateness from "../index.ts";
import { check, recount } from "./index.ts";

/* One promise kept, one broken by the employee and done by the head. */
beforeAll(async () => {
  await firmed();
  const [kept, late] = await Promise.all([asked(), asked()]);
  await Task.submit(by(accounts.employee), kept.taskID, { version: 1 });
  for (let look = 0; look < 2; look++) await scan(system(AFTER));
  const to = { departmentID: department.departmentID, responsibleID: accounts.head, version: 1 };
  await Task.reassign(as("manager", AFTER), late.taskID, to);
  await Task.submit(by(accounts.head, AFTER), late.taskID, { version: 2 });
});

const chief = as("administrator", AFTER);
const told = async () =>
  (await Lateness.overview(chief)).people.map(({ id, record: { promises, late } }) => [id, promises, late]);

/** Rows and weeks, as they lie in the table. */
async function counted() {
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  return Items.filter(({ __edb_e__: kind }) => kind === "outcome" || kind === "outcome-weeks");
}

it("counts what was promised before weeks were counted, once, as it would have been", async () => {
  const before = await told();
  expect(before).toEqual([[accounts.employee, 2, 1]]);
  for (const { pk, sk } of await counted())
    await db.client.send(new DeleteCommand({ TableName: db.table, Key: { pk, sk } }));
  expect(await told()).toEqual([]);
  expect([await recount(system(AFTER)), await recount(system(AFTER))]).toEqual([2, 0]);
  expect(await told()).toEqual(before);
  expect(await Lateness.rows(chief, { accountID: accounts.employee })).toMatchObject([
    { state: "late", doneAt: AFTER },
    { state: "kept" },
  ]);
});

it("finds weeks that do not say what their promises come to, and makes them anew", async () => {
  expect(await check(chief)).toEqual({ differences: [] });
  const cell = (await counted()).find(({ holderID }) => holderID === accounts.employee);
  const Item = { ...cell, weeks: { "2026-03-02": [7, 7, 0, 0, 0] } };
  await db.client.send(new PutCommand({ TableName: db.table, Item }));
  const { differences } = await check(chief);
  expect(differences).toMatchObject([{ holderID: accounts.employee, kept: [7, 7, 0, 0, 0], counted: [2, 1, 0, 0, 0] }]);
  expect(await check(chief)).toEqual({ differences: [] });
  await expect(check(as("head", AFTER))).rejects.toThrow("access.forbidden");
});
