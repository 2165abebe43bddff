export type * from "./model.ts";

import { put, type Write } from "../../commit.ts";
import { DocumentEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

export const written = (document: Info): Write => put(DocumentEntity.create(document));

/** A person's files, newest first. The caller answers for the right to see them. */
export async function list(personID: string): Promise<Info[]> {
  const { data } = await DocumentEntity.query.byPerson({ personID }).go({ order: "desc", pages: "all" });
  return data;
}

/** @throws document.missing, also when the file belongs to somebody else. */
export async function get(personID: string, documentID: string): Promise<Info> {
  const { data } = await DocumentEntity.get({ personID, documentID }).go({ consistent: true });
  if (!data) throw refuse("missing", { documentID });
  return data;
}
