import { put, remove, type Write } from "../../commit.ts";
import type { Filter } from "../model.ts";
import { FollowEntity, KnownEntity } from "./entity.ts";

/** A view that somebody follows, with what it looked for when they began: views do not change. */
export interface Follow {
  readonly accountID: string;
  readonly viewID: string;
  readonly name: string;
  readonly filter: Filter;
}
type Key = Pick<Follow, "accountID" | "viewID">;

/** Everything that is followed, view by view. */
export async function everything(): Promise<Follow[]> {
  const { data } = await FollowEntity.query.byView({ base: "all" }).go({ pages: "all" });
  return data;
}

/** The views an account follows. */
export async function of(accountID: string): Promise<Set<string>> {
  const { data } = await FollowEntity.query.byAccount({ accountID }).go({ pages: "all", consistent: true });
  return new Set(data.map(({ viewID }) => viewID));
}

/** Who follows a view. */
export async function followers(viewID: string): Promise<Key[]> {
  const { data } = await FollowEntity.query.byView({ base: "all", viewID }).go({ pages: "all" });
  return data;
}

/** That somebody follows a view from now on; `known` are those it finds already. */
export const begun = (follow: Follow, known: readonly string[]): Write[] => {
  const { accountID, viewID } = follow;
  return [put(FollowEntity.put(follow)), put(KnownEntity.put({ accountID, viewID, known: [...known] }))];
};

export const ended = (key: Key): Write[] => [remove(FollowEntity.delete(key)), remove(KnownEntity.delete(key))];

/** Whom the view found when it began to be followed. */
export async function known(key: Key): Promise<Set<string>> {
  const { data } = await KnownEntity.get(key).go({ consistent: true });
  return new Set(data?.known);
}
