import { commit, update } from "../../commit.ts";
import { type Ctx, user } from "../../context.ts";
import { AuditEntity } from "./entity.ts";

/** Who saw what of a person, a line per colleague and day (UTC) with the last moment and how often. */
export interface Seen {
  day: string;
  accountID: string;
  what: string;
  at: string;
  times: number;
}

/** Notes that the signed-in colleague sees the profile, or downloads the file with this id, now. */
export async function saw(ctx: Ctx, personID: string, what: string): Promise<void> {
  const key = { personID, day: ctx.now.slice(0, 10), accountID: user(ctx).accountID, what };
  await commit(
    { ...ctx, act: undefined },
    [update(AuditEntity.upsert(key).set({ at: ctx.now }).add({ times: 1 }))],
    null,
  );
}

/** The latest 100 lines, newest day first. The caller answers for the right to read them. */
export async function list(personID: string): Promise<Seen[]> {
  const { data } = await AuditEntity.query.byPerson({ personID }).go({ order: "desc", limit: 100 });
  return data.map(({ personID: _, ...line }) => line);
}
