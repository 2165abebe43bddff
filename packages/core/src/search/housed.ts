import * as Rate from "../firm/rate/index.ts";
import * as Revision from "../live/revision/index.ts";
import { type Read, together } from "../together.ts";
import type { House } from "./plan.ts";

/** Milliseconds after which it is read anew all the same: a replica may have told an older state with a newer count. */
const LASTS = 60_000;

let kept: { readonly revision: number; readonly at: number; readonly house: House } | undefined;

/** The firm's prices of currencies, and the competencies as it has them: half a read unit tells that nothing changed. */
export async function housed(): Promise<House> {
  const [revision] = await together([Revision.ofHouse]);
  return since(revision);
}

/** The same, asked for in one call with another item, of which something is made meanwhile if there is one. */
export async function withHouse<Item>(item: Read<Item>, use: (item: Item) => Promise<void>): Promise<House> {
  const [found, revision] = await together([item, Revision.ofHouse]);
  const [house] = await Promise.all([since(revision), found && use(found)]);
  return house;
}

async function since(revision = 0): Promise<House> {
  const now = Date.now();
  if (kept?.revision === revision && now - kept.at < LASTS) return kept.house;
  const Change = await import("../competency/change/index.ts");
  const [rates, known] = await Promise.all([Rate.get(), Change.ours()]);
  kept = { revision, at: now, house: { rates, known } };
  return kept.house;
}
