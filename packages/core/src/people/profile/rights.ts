import { can, need } from "../../access/policy/model.ts";
import { type Ctx, refuse, user } from "../../context.ts";
import * as Application from "../../hiring/application/index.ts";
import type { Info as Employee } from "../employee/model.ts";
import { find } from "../employee/store.ts";
import * as Person from "../person/index.ts";
import type { Info } from "../person/model.ts";
import type { Rights } from "./model.ts";

export interface Known {
  person: Info;
  rights: Rights;
  employee: Employee | undefined;
}

/** A person with what the asker may do. @throws person.missing, access.forbidden when they may not see them at all */
export async function known(ctx: Ctx, personID: string): Promise<Known> {
  const person = await Person.find(personID);
  const [vacancies, employee] = await Promise.all([Application.vacanciesOf(person.personID), find(person.personID)]);
  const row = { vacancies, employee };
  need(ctx, "person", "read", row);
  const may = (action: keyof Rights) => can(user(ctx), "person", action, row);
  return {
    person,
    employee,
    rights: {
      edit: may("edit"),
      log: may("log"),
      contacts: may("contacts"),
      salary: may("salary"),
      age: may("age"),
      files: may("files"),
      take: may("take"),
      employ: may("employ"),
      erase: may("erase"),
    },
  };
}

/** The same for an act that needs one of the rights. */
export async function allowed(ctx: Ctx, personID: string, right: keyof Rights): Promise<Known> {
  const found = await known(ctx, personID);
  if (!found.rights[right]) throw refuse("forbidden");
  return found;
}
