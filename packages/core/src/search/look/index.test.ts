import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { commit } from "../../commit.ts";
import * as Application from "../../hiring/application/index.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import * as Notice from "../../notice/inbox/index.ts";
import * as Person from "../../people/person/index.ts";
import * as Profile from "../../people/profile/index.ts";
import { accounts, as, firmed, NOW, system } from "../../testing/as.ts";
import { dropped } from "../../testing/drop.ts";
import { openVacancy, somebody } from "../../testing/finalist.ts";
import { race } from "../../testing/race.ts";
import * as Follow from "../follow/index.ts";
import type { Filter } from "../model.ts";
import * as Tail from "../tail/index.ts";
import { compacted } from "../testing/compacted.ts";
import { waiting } from "../testing/waiting.ts";
import * as View from "../view/index.ts";
import { LookedEntity } from "./entity.ts";
import { look } from "./index.ts";

const recruiter = as("recruiter");
const REACT: Filter = { all: [{ competencyID: "react" }] };
const keep = (name: string, shared = false, ctx = recruiter, filter = REACT) =>
  View.create(ctx, { name, filter, shared });
const learns = async ({ personID, version }: Person.Info) =>
  Profile.edit(recruiter, personID, { version, competencies: [{ competencyID: "react" }] });
const told = async (ctx = recruiter) =>
  (await Notice.list(ctx)).notices
    .filter(({ code }) => code === "view.match")
    .map(({ data }) => `${data.title} ${data.personID}`)
    .sort();

let before: Person.Info;
beforeAll(async () => {
  await firmed();
  before = await learns(await somebody("Known Before"));
});
beforeEach(() => look(system()));

it("tells once of whoever matches since, newly come or newly changed, and never of who matched before", async () => {
  const { viewID } = await keep("React");
  await View.follow(recruiter, viewID, true);
  const ann = await learns(await somebody("New Ann"));
  await Profile.edit(recruiter, before.personID, { version: before.version, city: "Kyiv" });
  await somebody("Somebody Else");
  await race(3, () => look(system()));
  expect(await told()).toEqual([`React ${ann.personID}`]);
  await Profile.edit(recruiter, ann.personID, { version: ann.version, city: "Kyiv" });
  expect([await look(system()), await told()]).toEqual([0, [`React ${ann.personID}`]]);
  await View.follow(recruiter, viewID, false);
  await learns(await somebody("After The End"));
  expect(await look(system())).toBe(0);
});

it("tells each follower of a shared view, as far as they may see the person, nobody while it is gone, and all again once it is back", async () => {
  const { viewID } = await keep("Ours", true);
  for (const role of ["administrator", "manager"] as const) await View.follow(as(role), viewID, true);
  const bob = await learns(await somebody("New Bob"));
  await look(system());
  expect(await told(as("administrator"))).toEqual([`Ours ${bob.personID}`]);
  expect([await told(as("manager")), await told(as("head"))]).toEqual([[], []]);
  expect((await View.list(as("administrator"))).map(({ name, following }) => [name, following])).toContainEqual([
    "Ours",
    true,
  ]);
  await View.remove(recruiter, viewID);
  await expect(View.follow(recruiter, viewID, true)).rejects.toMatchObject({ code: "view.missing" });
  const cid = await learns(await somebody("New Cid"));
  expect(await look(system())).toBe(0);
  await expect(View.restore(as("head"), viewID)).rejects.toMatchObject({ code: "access.forbidden" });
  await View.restore(recruiter, viewID);
  await expect(View.restore(recruiter, viewID)).rejects.toMatchObject({ code: "view.missing" });
  const dee = await learns(await somebody("New Dee"));
  await look(system());
  const ours = (await told(as("administrator"))).filter((one) => one.startsWith("Ours"));
  expect(ours).toEqual([bob, cid, dee].map(({ personID }) => `Ours ${personID}`).sort());
});

it("tells nobody by a view that was taken away while it was followed, and lets go of it once it is gone for good", async () => {
  const { viewID } = await keep("Fleeting", true);
  await Promise.allSettled([View.follow(as("administrator"), viewID, true), View.remove(recruiter, viewID)]);
  await learns(await somebody("New Eli"));
  await look(system());
  expect((await told(as("administrator"))).filter((one) => one.startsWith("Fleeting"))).toEqual([]);
  const lost = { accountID: accounts.administrator, viewID: newID("view"), name: "Lost", filter: REACT };
  await commit(system(), Follow.begun(lost, []), null);
  await learns(await somebody("New Flo"));
  await look(system());
  const followed = (await Follow.everything()).map((follow) => follow.viewID);
  expect([followed.includes(viewID), followed.includes(lost.viewID)]).toEqual([true, false]);
});

it("brings no view back after a day", async () => {
  const { viewID } = await keep("Forgotten", true);
  await View.remove(recruiter, viewID);
  await expect(View.restore(as("recruiter", plusMinutes(NOW, 25 * 60)), viewID)).rejects.toMatchObject({
    code: "view.missing",
  });
});

it("tells of whoever bears the words of a competency that was typed, as the search of that view finds them", async () => {
  const typed: Filter = { all: [{ competencyID: "kotlin", words: "Kotlin" }] };
  const { viewID } = await keep("Typed", false, recruiter, typed);
  await View.follow(recruiter, viewID, true);
  const { personID, version } = await somebody("Titled Tim");
  await Profile.edit(recruiter, personID, { version, headline: "Kotlin developer" });
  await look(system());
  expect(await told()).toContain(`Typed ${personID}`);
  await View.follow(recruiter, viewID, false);
});

it("misses nobody whom it slept through: their change has left the tail", async () => {
  const { viewID } = await keep("Slept");
  await View.follow(recruiter, viewID, true);
  const dan = await learns(await somebody("New Dan"));
  await compacted(new Date(Date.now() + 7 * 3_600_000).toISOString());
  await Tail.forget(await waiting());
  await LookedEntity.put({ at: Date.now() - 600_000 }).go();
  await look(system());
  expect(await told()).toContain(`Slept ${dan.personID}`);
});

it("refuses a view of others, and one that is gone", async () => {
  const { viewID } = await keep("Mine");
  await expect(View.follow(as("head"), viewID, true)).rejects.toMatchObject({ code: "view.missing" });
  expect((await View.follow(recruiter, viewID, true)).following).toBe(true);
});

describe("who sees only their own vacancies' people is told of somebody known for long", () => {
  const manager = as("manager");
  const forgotten = async () => Tail.forget(await waiting());
  beforeAll(async () => {
    const { viewID } = await keep("For Mine", false, manager);
    await View.follow(manager, viewID, true);
  });

  it("who is put into one", async () => {
    const eve = await learns(await somebody("Known Eve"));
    await forgotten();
    const { vacancyID } = await openVacancy();
    await Application.enter(recruiter, vacancyID, { personID: eve.personID, source: { kind: "base" } });
    await look(system());
    expect(await told(manager)).toContain(`For Mine ${eve.personID}`);
  });

  it("who applies to one with a file that tells nothing new", async () => {
    const resume = JSON.stringify({ name: "Known Fay" });
    const { personID = "" } = await dropped(recruiter, "fay.txt", resume);
    await learns(await Person.find(personID));
    await forgotten();
    const { vacancyID } = await openVacancy();
    expect(await dropped(recruiter, "fay.txt", resume, { vacancyID })).toMatchObject({
      outcome: "same_file",
      personID,
    });
    await look(system());
    expect(await told(manager)).toContain(`For Mine ${personID}`);
  });
});
