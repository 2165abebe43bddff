export type * from "./model.ts";

import { put, type Write } from "../commit.ts";
import { FirmEntity } from "./entity.ts";
import { type Info, refuse } from "./model.ts";

/** The firm, or undefined while it is not set up. */
export async function find(): Promise<Info | undefined> {
  const { data } = await FirmEntity.get({}).go({ consistent: true });
  return data ?? undefined;
}

/** The firm. Refuses with `firm.missing` while it is not set up. */
export async function get(): Promise<Info> {
  const firm = await find();
  if (!firm) throw refuse("missing");
  return firm;
}

/** A new firm's item; there is one firm, so only one can ever be written. */
export const written = (firm: Info): Write => put(FirmEntity.create(firm), () => refuse("exists"));
