import { commit } from "../../commit.ts";
import type { Known } from "../../competency/index.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import * as Person from "../../people/person/index.ts";
import { blank } from "../../people/person/model.ts";
import { NOW, system } from "../../testing/as.ts";
import { forgotten, refreshed, search } from "../live.ts";
import { planned } from "../plan.ts";
import { compacted } from "./compacted.ts";
import { dice } from "./people.ts";

let later = 0;
/** Each run of the compaction comes so many minutes after the one before. */
export const compact = (minutes = 10): Promise<void> => {
  later += minutes;
  return compacted(plusMinutes(new Date().toISOString(), later));
};

export const somebody = (name: string, given: Partial<Person.Info> = {}): Person.Info => ({
  ...blank,
  personID: newID("person"),
  name,
  createdAt: NOW,
  createdBy: "system:test",
  updatedAt: NOW,
  version: 1,
  ...given,
});

export const enter = async (person: Person.Info): Promise<Person.Info> => {
  await commit(system(), Person.created(person), null);
  return person;
};

export const rename = async (person: Person.Info, name: string): Promise<Person.Info> => {
  const next = { ...person, name };
  await commit(
    system(),
    Person.changed(person, next, (fresh) => fresh),
    null,
  );
  return { ...next, version: person.version + 1 };
};

/** Three writers who each look for what they wrote, and two compactions that come meanwhile; how many looked, and in vain. */
export async function raced(seed: number, known: Known): Promise<{ searches: number; misses: number }> {
  const house = { rates: { currency: "UAH", per: {} }, known } as const;
  const roll = dice(seed + 1);
  let [searches, misses] = [0, 0];
  const writing = async (writer: number) => {
    let person = await enter(somebody(`Start${seed}w${writer} Race`));
    for (let turn = 0; turn < 3; turn++) {
      const name = `Turn${seed}w${writer}t${turn}`;
      person = roll() < 0.7 ? await rename(person, `${name} Race`) : await enter(somebody(`${name} Race`));
      if (roll() < 0.2) forgotten();
      const { personIDs } = await search(planned({ text: name }, house), { from: 0, size: 5 }, await refreshed());
      searches += 1;
      misses += Number(!personIDs.includes(person.personID));
    }
  };
  const compacting = async () => {
    for (let turn = 0; turn < 2; turn++) await compact(400);
  };
  await Promise.all([writing(0), writing(1), writing(2), compacting(), compacting()]);
  return { searches, misses };
}
