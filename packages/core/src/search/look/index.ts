import * as Account from "../../access/account/index.ts";
import { actorOf } from "../../access/policy/model.ts";
import { commit, committed } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Revision from "../../live/house/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { bruteForce } from "../brute-force.ts";
import { latest } from "../compaction/due.ts";
import type { Doc } from "../document.ts";
import { search } from "../engine.ts";
import { ended, everything, type Follow, known } from "../follow/index.ts";
import { MOST_FOUND } from "../follow/model.ts";
import { housed } from "../housed.ts";
import { planOf } from "../meant.ts";
import type { House } from "../plan.ts";
import { sightOf } from "../sight.ts";
import * as Tail from "../tail/index.ts";
import { standing } from "../view/store.ts";
import { LookedEntity } from "./entity.ts";

/**
 * Tells whoever follows a view of the people it finds since, each person once. Each minute it reads the changes told since
 * the last look and holds them against every followed view; nothing else is read while nothing changes. After a sleep the
 * views are asked of the whole base. Overlapping runs and repeats are harmless. The number of notices written.
 */
export async function look(ctx: Ctx): Promise<number> {
  const now = Date.now();
  const { data } = await LookedEntity.get({}).go({ consistent: true });
  const last = data?.at ?? now;
  const asleep = now - last > Tail.ASLEEP;
  const items = await Tail.read(Math.max(0, last - Tail.LATEST));
  const changes = Tail.among(items);
  const docs = asleep ? undefined : latest(changes).flatMap(({ doc }) => doc ?? []);
  const told = changes.length > 0 || asleep ? await tellAll(ctx, docs, Revision.among(items)) : 0;
  await LookedEntity.put({ at: now }).go();
  return told;
}

async function tellAll(ctx: Ctx, docs: readonly Doc[] | undefined, revision: number): Promise<number> {
  const follows = await everything();
  if (follows.length === 0) return 0;
  const house = await housed(revision);
  let told = 0;
  for (const follow of follows) {
    if (docs && matching(follow, docs, house).length === 0) continue;
    for (const personID of await fresh(ctx, follow, docs, house)) if (await tell(ctx, follow, personID)) told += 1;
  }
  return told;
}

/** The order is no matter, and a salary in a currency that has lost its rate finds nobody. */
const plain = ({ order: _, typing: __, ...filter }: Follow["filter"], { rates }: House) =>
  filter.pay && filter.pay.currency !== rates.currency && rates.per[filter.pay.currency] === undefined
    ? undefined
    : filter;

function matching(follow: Follow, docs: readonly Doc[], house: House, sight?: Awaited<ReturnType<typeof sightOf>>) {
  const filter = plain(follow.filter, house);
  if (!filter) return [];
  const { count, id } = bruteForce(docs).search(planOf({ filter }, house, sight));
  return Array.from({ length: count }, (_, place) => id(place));
}

/**
 * Those a view finds for its follower and did not find when they began. Who left, or may see nobody, is told nothing; nor is
 * anybody by a view that was taken away. One that is brought back as soon as by an undo makes up for it at the next look.
 */
async function fresh(ctx: Ctx, follow: Follow, docs: readonly Doc[] | undefined, house: House): Promise<string[]> {
  const stands = await standing(follow.accountID, follow.viewID);
  if (!stands) await commit(ctx, ended(follow), null);
  if (stands !== "here") return [];
  const account = await Account.find(follow.accountID);
  if (account?.status !== "active") return [];
  const sight = await sightOf({ now: ctx.now, actor: actorOf(account) });
  const found = docs ? matching(follow, docs, house, sight) : await asked(follow, house, sight);
  const before = found.length > 0 ? await known(follow) : new Set<string>();
  return found.filter((personID) => !before.has(personID));
}

/** Of the whole base those who changed last. */
async function asked(follow: Follow, house: House, sight: Awaited<ReturnType<typeof sightOf>>): Promise<string[]> {
  const filter = plain(follow.filter, house);
  if (!filter) return [];
  const order = { by: "changed", descending: true } as const;
  return (await search({ filter: { ...filter, order } }, house, sight, { from: 0, size: MOST_FOUND })).personIDs;
}

/** False when they were told before, by this run or another. */
async function tell(ctx: Ctx, { accountID, viewID, name }: Follow, personID: string): Promise<boolean> {
  const about = `view.match#${viewID}#${personID}`;
  if (await Notice.has(accountID, about)) return false;
  const data = { viewID, title: name, personID };
  return committed(ctx, Notice.posted(ctx, { accountID, about, code: "view.match", data }));
}
