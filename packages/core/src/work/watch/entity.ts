import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

/*
 * The watchdog's probe: a promise of its own that goes the way every promise goes.
 * Access patterns
 *   when it was sent and when it came through    only  pk (one item)
 */
export const WatchEntity = entity({
  model: { service: "kolo", entity: "watch", version: "1" },
  attributes: {
    sentAt: { type: "string", required: true },
    passedAt: { type: "string" },
  },
  indexes: {
    only: {
      pk: { field: "pk", composite: [], casing: "none" },
      sk: { field: "sk", composite: [], casing: "none" },
    },
  },
});

export const personal = { sentAt: "none", passedAt: "none" } satisfies Tags;
