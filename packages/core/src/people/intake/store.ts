import { put, type Write } from "../../commit.ts";
import { IncomingEntity } from "./entity.ts";
import type { Info } from "./model.ts";

const PAGE = 50;

export async function find(mailID: string): Promise<Info | undefined> {
  const { data } = await IncomingEntity.get({ mailID }).go({ consistent: true });
  return data ?? undefined;
}

/** A mail that was not known before. Lost with `db.stale`. */
export const added = (mail: Info): Write => put(IncomingEntity.create(mail));

/** A mail as it is from now on; `before` carries the version it was made from. Lost with `db.stale`. */
export const replaced = (before: Info, next: Info): Write =>
  put(
    IncomingEntity.put({ ...next, version: before.version + 1 }).where(({ version }, { eq }) =>
      eq(version, before.version),
    ),
  );

/** A page of those that could not be used, the newest first. */
export const unused = (cursor: string | null) =>
  IncomingEntity.query.byStatus({ status: "unused" }).go({ order: "desc", limit: PAGE, cursor });

/** Those that came before an instant and have come to no end. */
export async function overdue(before: string): Promise<Info[]> {
  const { data } = await IncomingEntity.query
    .byStatus({ status: "waiting" })
    .lt({ receivedAt: before })
    .go({ limit: 200 });
  return data;
}
