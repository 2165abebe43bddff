import { there, type Write } from "../../commit.ts";
import { ApplicationEntity } from "./entity.ts";
import { type Info, type Picked, refuse } from "./model.ts";
import { changed, picked } from "./store.ts";

/** An application as somebody saw it. @throws db.stale with the fresh one, application.missing */
export async function seen(vacancyID: string, { personID, version }: Picked): Promise<Info> {
  const [application] = await picked(vacancyID, [{ personID, version }]);
  if (!application) throw new Error("one was picked, none found");
  return application;
}

/**
 * What is decided on or offered to a person changes their application, though no field of it: two such acts made from
 * one state cannot both hold. Lost with `db.stale` and the fresh one.
 */
export const touched = (application: Info): Write =>
  changed(application, { ...application, version: application.version + 1 });

/** That they are in the vacancy still, for what is planned with them. Lost with `application.missing`. */
export const present = ({ vacancyID, personID }: Info): Write =>
  there(ApplicationEntity.get({ vacancyID, personID }), () => refuse("missing", { personID }));
