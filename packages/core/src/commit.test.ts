import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { expect, it } from "vitest";
import { answered } from "./act.ts";
import { commit } from "./commit.ts";
import type { Ctx } from "./context.ts";
import { db } from "./db.ts";
import { newID } from "./id.ts";
import * as Revision from "./live/revision/index.ts";
import { race } from "./testing/race.ts";

const now = "2026-03-02T09:00:00.000Z";
const ctx: Ctx = { actor: { type: "system", name: "test" }, now };
const doing = (key: string, hash = "request"): Ctx => ({ ...ctx, act: { key, hash } });
const revision = async (subjectID: string) => (await Revision.list([subjectID]))[subjectID];

it("answers a repeated act with its first answer and has one effect", async () => {
  const subjectID = newID("vacancy");
  expect(await commit(doing("once"), [Revision.raised(subjectID)], { first: true })).toEqual({ first: true });
  expect(await commit(doing("once"), [Revision.raised(subjectID)], { first: false })).toEqual({ first: true });
  expect(await revision(subjectID)).toBe(1);
});

it("lets one of many simultaneous repeats through", async () => {
  const subjectID = newID("vacancy");
  const outcomes = await race(5, () => commit(doing("at-once"), [Revision.raised(subjectID)], "done"));
  expect(outcomes).toEqual(["ok", "ok", "ok", "ok", "ok"]);
  expect(await revision(subjectID)).toBe(1);
});

it("refuses a key that was used for another request", async () => {
  await commit(doing("reused"), [Revision.raised(newID("vacancy"))], null);
  await expect(answered({ key: "reused", hash: "another request" })).rejects.toThrow("act.reused");
  await expect(commit(doing("reused", "other"), [Revision.raised(newID("vacancy"))], null)).rejects.toThrow(
    "act.reused",
  );
});

it("writes nothing when one condition does not hold, and answers with that write's own refusal", async () => {
  const subjectID = newID("vacancy");
  const impossible = {
    Key: { pk: "nothing", sk: "here" },
    TableName: db.table,
    ConditionExpression: "attribute_exists(pk)",
  };
  const lost = () => new Error("its own refusal") as never;
  const writes = [Revision.raised(subjectID), { item: { ConditionCheck: impossible }, lost }];
  await expect(commit(doing("lost"), writes, null)).rejects.toThrow("its own refusal");
  expect(await revision(subjectID)).toBe(0);
  expect(await answered({ key: "lost", hash: "request" })).toBeUndefined();
});

// The emulator never reports that another transaction holds an item, as AWS does; so it is said for it.
it("waits for a transaction that holds the same item", async () => {
  const subjectID = newID("vacancy");
  let conflicts = 3;
  db.client.middlewareStack.add(
    (next) => async (args) => {
      if (conflicts-- > 0)
        throw new TransactionCanceledException({
          message: "conflict",
          $metadata: {},
          CancellationReasons: [{ Code: "TransactionConflict" }],
        });
      return next(args);
    },
    { step: "build", name: "conflict" },
  );
  try {
    expect(await commit(ctx, [Revision.raised(subjectID)], "done")).toBe("done");
  } finally {
    db.client.middlewareStack.remove("conflict");
  }
  expect(await revision(subjectID)).toBe(1);
});
