import { expect, it } from "vitest";
import { batch } from "./batch.ts";
import { commit } from "./commit.ts";
import { db } from "./db.ts";
import { newID } from "./id.ts";
import * as Revision from "./live/revision/index.ts";
import { system } from "./testing/as.ts";

it("asks once for what is asked twice", async () => {
  const subjectID = newID("vacancy");
  await commit(system(), [Revision.raised(subjectID)], null);
  expect(await Revision.list([subjectID, subjectID])).toEqual({ [subjectID]: 1 });
});

it("asks nothing for no keys", async () => {
  expect(await batch([], () => Promise.reject(new Error("asked")))).toEqual([]);
});

// The emulator is never too busy, as AWS may be; so it is said for it.
it("asks again for what a busy table left for later", async () => {
  const subjects = [newID("vacancy"), newID("vacancy")];
  await commit(system(), subjects.map(Revision.raised), null);
  let busy = 2;
  db.client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      const output = result.output as { Responses?: object; UnprocessedKeys?: object };
      if (context.commandName !== "BatchGetItemCommand" || busy-- <= 0) return result;
      const { RequestItems } = args.input as { RequestItems: object };
      return { ...result, output: { ...output, Responses: {}, UnprocessedKeys: RequestItems } as never };
    },
    { step: "initialize", name: "busy" },
  );
  try {
    expect(Object.values(await Revision.list(subjects))).toEqual([1, 1]);
  } finally {
    db.client.middlewareStack.remove("busy");
  }
  expect(busy).toBe(-1);
});
