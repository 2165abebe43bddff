import { asRead } from "../../as-read.ts";
import { batch } from "../../batch.ts";
import { put, refuse as refuseDB, remove, update, type Write } from "../../commit.ts";
import { ApplicationEntity } from "./entity.ts";
import { type Card, type Info, type Picked, refuse } from "./model.ts";

/** One person's application, as it is now. */
export async function one(vacancyID: string, personID: string): Promise<Info | undefined> {
  const { data } = await ApplicationEntity.get({ vacancyID, personID }).go({ consistent: true });
  return data ?? undefined;
}

/** All of a vacancy, the rejected too: one Query, as it is now. */
export async function ofVacancy(vacancyID: string): Promise<Info[]> {
  const { data } = await ApplicationEntity.query.byVacancy({ vacancyID }).go({ pages: "all", consistent: true });
  return data;
}

/** All of a person, the newest first. */
export async function ofPerson(personID: string): Promise<Info[]> {
  const { data } = await ApplicationEntity.query.byPerson({ personID }).go({ pages: "all", order: "desc" });
  return data;
}

/** The applications somebody picked on a page. @throws db.stale with the fresh ones when one changed since, application.missing */
export async function picked(vacancyID: string, people: readonly Picked[]): Promise<Info[]> {
  const keys = people.map(({ personID }) => ({ vacancyID, personID }));
  const data = await batch(keys, (some) => ApplicationEntity.get(some).go({ consistent: true }));
  const found = new Map(data.map((application) => [application.personID, application]));
  const stale: Info[] = [];
  const applications = people.map(({ personID, version }) => {
    const application = found.get(personID);
    if (!application) throw refuse("missing", { personID });
    if (application.version !== version) stale.push(application);
    return application;
  });
  if (stale.length > 0) throw refuseDB("stale", { fresh: stale });
  return applications;
}

export const added = (application: Info): Write =>
  put(ApplicationEntity.create(application), async () =>
    refuse("exists", { fresh: await one(application.vacancyID, application.personID) }),
  );

/** They were put in by mistake. Lost with `application.begun` when something came of it meanwhile, else `application.missing`. */
export const removed = ({ vacancyID, personID, version, createdBy, burnt }: Info): Write =>
  remove(ApplicationEntity.remove({ vacancyID, personID }).where(asRead({ version, createdBy, burnt })), async () =>
    refuse((await one(vacancyID, personID)) ? "begun" : "missing", { personID }),
  );

/**
 * `next` was made from `before`; lost with `db.stale` and the fresh one when it changed meanwhile, with
 * `application.missing` when it is gone. Only what an act changes is written, so that a card renewed in between stays new.
 */
export function changed({ vacancyID, personID, version: before }: Info, next: Info): Write {
  const { stageID, enteredAt, status, version, reason, reasonText, letter } = next;
  const said = { reason, reasonText, letter };
  const empty = (["reason", "reasonText", "letter"] as const).filter((name) => said[name] === undefined);
  return update(
    ApplicationEntity.patch({ vacancyID, personID })
      .set({ stageID, enteredAt, status, version, ...said })
      .remove(empty)
      .where((field, { eq }) => eq(field.version, before)),
    async () => {
      const fresh = await one(vacancyID, personID);
      return fresh ? refuseDB("stale", { fresh: [fresh] }) : refuse("missing", { personID });
    },
  );
}

/** That its stage's limit was crossed: nobody's act, so its version stays. Lost with `db.stale` when it changed meanwhile. */
export const marked = ({ vacancyID, personID, version, burnt: before }: Info, burnt: string): Write =>
  update(
    ApplicationEntity.patch({ vacancyID, personID })
      .set({ burnt })
      .where(asRead({ version, burnt: before })),
  );

/**
 * A new copy of the person. It touches no version: nobody's move goes stale because a phone number was corrected.
 * Lost with `db.busy` when they were taken out of the vacancy a moment ago: the index that told of it knows soon.
 */
export const carded = (vacancyID: string, personID: string, card: Card): Write =>
  update(ApplicationEntity.patch({ vacancyID, personID }).set({ card }), () => refuseDB("busy"));
