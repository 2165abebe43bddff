import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { commit } from "../commit.ts";
import * as Person from "../people/person/index.ts";
import { firmed, system } from "../testing/as.ts";
import { somebody } from "../testing/finalist.ts";
import { hydrated } from "./hydrated.ts";

const renamed = (person: Person.Info, name: string) =>
  commit(
    system(),
    Person.changed(person, { ...person, name }, (fresh) => fresh),
    null,
  );

beforeAll(() => firmed());
afterEach(() => vi.useRealTimers());

it("reads whoever was not shown yet, or has changed since, and nobody else", async () => {
  const [one, other] = [await somebody("Kept One"), await somebody("Kept Other")];
  const read: (readonly string[])[] = [];
  const shown = async (versions: Record<string, number>, ...people: Person.Info[]) => {
    const found = await hydrated(
      people.map(({ personID }) => personID),
      (personID) => versions[personID] ?? 1,
      (personIDs) => {
        read.push(personIDs);
        return Person.many(personIDs);
      },
    );
    return found.map(({ name }) => name);
  };
  expect(await shown({}, one)).toEqual(["Kept One"]);
  expect(await shown({}, other, one)).toEqual(["Kept Other", "Kept One"]);
  await renamed(one, "Changed One");
  expect(await shown({ [one.personID]: 2 }, one, other)).toEqual(["Changed One", "Kept Other"]);
  expect(await shown({ [one.personID]: 2 }, one, other)).toEqual(["Changed One", "Kept Other"]);
  expect(read).toEqual([[one.personID], [other.personID], [one.personID], []]);
});

it("loses nobody whom another question pushes out meanwhile", async () => {
  const [one, other] = [await somebody("At Hand"), await somebody("Waited For")];
  const first = () => 1;
  await hydrated([one.personID], first);
  const people = await hydrated([one.personID, other.personID], first, async (personIDs) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 7_200_000 });
    await hydrated([], first);
    return Person.many(personIDs);
  });
  expect(people.map(({ name }) => name)).toEqual(["At Hand", "Waited For"]);
});

it("reads again whoever the table told of as they were before", async () => {
  const before = await somebody("Told Late");
  await renamed(before, "Told Now");
  const [person] = await hydrated(
    [before.personID],
    () => 2,
    async () => [before],
  );
  expect(person?.name).toBe("Told Now");
});
