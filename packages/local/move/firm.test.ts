import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { db } from "@kolo/core/db";
import { plusMinutes } from "@kolo/core/instant";
import { adjust } from "@kolo/core/motivation/adjustment";
import * as View from "@kolo/core/search/view";
import * as Run from "@kolo/core/work/run";
import { afterAll, expect, it } from "vitest";
import { compacted } from "../../core/src/search/testing/compacted.ts";
import { accounts, as, department, firmed, office } from "../../core/src/testing/as.ts";
import { postOffice } from "../../core/src/testing/post-office.ts";
import { planted } from "../../functions/src/testing/canaries.ts";
import { send } from "../../functions/src/testing/visitor.ts";
import { pages } from "./items.ts";
import { exported, imported } from "./move.ts";
import { keys } from "./objects.ts";
import type { Place } from "./place.ts";

const root = await mkdtemp(join(tmpdir(), "moved-"));
const bucket = process.env.BUCKET_NAME ?? "";
const place: Place = {
  database: new DynamoDBClient({}),
  table: db.table,
  files: new S3Client({ forcePathStyle: true }),
  bucket,
  close: async () => {},
};
const post = await postOffice();
afterAll(async () => {
  post.close();
  await rm(root, { recursive: true });
});
const now = () => new Date().toISOString();

/** A firm with something of every kind: people and their files, a vacancy, tasks, a run, points, a search's index, a mail nobody could use. */
async function lived(): Promise<Readonly<Record<string, string>>> {
  await firmed(now());
  const { ids } = await planted("own", 31);
  await adjust(as("administrator", now()), { accountID: accounts.manager, points: 5, reason: "For the evening" });
  await View.create(as("recruiter", now()), { name: "Coras", filter: { text: "cora" }, shared: true });
  const run = await Run.begin(as("administrator", now()), ids.personID ?? "", {
    kind: "onboarding",
    templateID: `tpl-${"0".repeat(26)}`,
    anchorOn: "2030-03-04",
    position: "Designer",
    officeID: office.officeID,
    departmentID: department.departmentID,
    managerID: accounts.manager,
  });
  // Late enough for what changed to be written into the index's files.
  await compacted(plusMinutes(now(), 7 * 60));
  return { ...ids, runID: run.runID };
}

/** Everything out of the table and the bucket: another machine. */
async function emptied(): Promise<void> {
  for await (const items of pages(place))
    for (let from = 0; from < items.length; from += 25) {
      const gone = items.slice(from, from + 25).map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }));
      await place.database.send(new BatchWriteItemCommand({ RequestItems: { [place.table]: gone as never } }));
    }
  for (const key of await files()) await place.files.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
}

async function files(): Promise<string[]> {
  const all: string[] = [];
  for await (const key of keys(place)) all.push(key);
  return all;
}

it("a firm that moved answers as it did: its people, search, tasks, points, runs, views, and the mails it could not use", async () => {
  const { personID, vacancyID, taskID, runID } = await lived();
  const asked = [
    `/person/${personID}`,
    `/person/${personID}/activity`,
    `/person/${personID}/application`,
    `/person/${personID}/run`,
    `/vacancy/${vacancyID}/application`,
    `/task/${taskID}`,
    `/points/account/${accounts.manager}`,
    `/run/${runID}`,
    "/search?line=cora&from=0",
    "/search/view",
    "/person?q=cora",
    "/competency/changed",
    "/double",
    "/intake",
  ];
  const answers = async () =>
    Object.fromEntries(
      await Promise.all(
        asked.map(async (path) => {
          const { status, body } = await send("administrator", "GET", path);
          expect([path, status]).toEqual([path, 200]);
          return [path, body] as const;
        }),
      ),
    );
  const before = await answers();
  const kept = await files();
  expect(kept.map((key) => key.replace(/\/.*/, ""))).toEqual(expect.arrayContaining(["mail", "search", "text"]));
  const count = await exported(place, join(root, "firm.tgz"), () => {});
  await emptied();
  expect((await send("administrator", "GET", "/firm").catch(() => undefined))?.status).not.toBe(200);

  expect(await imported(place, join(root, "firm.tgz"), () => {})).toEqual(count);
  expect(await files()).toEqual(kept);
  expect(await answers()).toEqual(before);
}, 120_000);
