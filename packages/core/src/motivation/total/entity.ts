import { entity } from "../../db.ts";
import type { Tags } from "../../personal.ts";

const count = { type: "number", required: true, default: 0 } as const;

/*
 * What the people of a department earned and spent in a month; longer periods are added up when they are asked for.
 * Access patterns
 *   all departments of a month    byMonth  pk month / unit
 */
export const TotalEntity = entity({
  model: { service: "kolo", entity: "points-total", version: "1" },
  attributes: {
    month: { type: "string", required: true, readOnly: true },
    unit: { type: "string", required: true, readOnly: true },
    earned: count,
    spent: count,
    paid: count,
    unpaid: count,
    g1: count,
    g2: count,
    g3: count,
    g4: count,
  },
  indexes: {
    byMonth: {
      pk: { field: "pk", composite: ["month"], casing: "none" },
      sk: { field: "sk", composite: ["unit"], casing: "none" },
    },
  },
});

export const personal = {
  month: "none",
  unit: "none",
  earned: "none",
  spent: "none",
  paid: "none",
  unpaid: "none",
  g1: "none",
  g2: "none",
  g3: "none",
  g4: "none",
} satisfies Tags;
