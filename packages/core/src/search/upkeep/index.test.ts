import { beforeAll, expect, it } from "vitest";
import { newID } from "../../id.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { as, firmed, system } from "../../testing/as.ts";
import { look } from "../look/index.ts";
import { compacted } from "../testing/compacted.ts";
import { enter, somebody } from "../testing/race.ts";
import { waiting } from "../testing/waiting.ts";
import * as View from "../view/index.ts";
import { upkeep } from "./index.ts";

const recruiter = as("recruiter");
beforeAll(() => firmed());

it("tells whoever follows of a change before it leaves a crowded tail", async () => {
  const { viewID } = await View.create(recruiter, { name: "Cooks", filter: { text: "cook" }, shared: false });
  await View.follow(recruiter, viewID, true);
  await upkeep(system());
  await look(system());
  const cook = await enter(somebody("New Cook", { headline: "cook" }));
  for (let one = 0; one < 40; one++)
    await enter(somebody("Somebody Else", { custom: { [newID("field")]: "long words ".repeat(90) } }));
  // Of another process, whose look was over before they came.
  await compacted(new Date().toISOString());
  await upkeep(system(new Date().toISOString()));
  expect((await waiting()).map(({ personID }) => personID)).not.toContain(cook.personID);
  const { notices } = await Notice.list(recruiter);
  expect(notices.map(({ data }) => data.personID)).toEqual([cook.personID]);
});
