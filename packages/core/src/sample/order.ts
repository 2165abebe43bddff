import type { Info as Account } from "../access/account/model.ts";
import type { Ctx, Locale, User } from "../context.ts";
import type { Info as Firm } from "../firm/model.ts";
import type { Seat } from "./founded.ts";
import type { DepartmentKey } from "./house.ts";

/** What the sample firm is filled from, as it lies in the bucket: the house that was founded, and when. */
export interface Placed {
  readonly locale: Locale;
  readonly now: string;
  readonly firm: Firm;
  readonly seats: readonly Seat[];
}

/** The same, with people in its seats. */
export interface Order extends Placed {
  readonly staff: readonly Account[];
}

/** Where the order lies; its arrival starts the work. */
export const KEY = "sample/order.json";

const DAY = 24 * 60;

/** An instant `days` before the order's day (negative: after it), at `hour` UTC. */
export function moment({ now }: Order, days: number, hour: number, minute = 0): string {
  const midnight = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  return new Date(midnight + (-days * DAY + hour * 60 + minute) * 60_000).toISOString();
}

/** The same, on the working day before when that is a weekend (after it, for a day to come). */
export function workday(order: Order, days: number, hour: number): string {
  const weekday = new Date(moment(order, days, hour)).getUTCDay();
  const weekend = weekday === 0 || weekday === 6;
  return weekend ? workday(order, days > 0 ? days + 1 : days - 1, hour) : moment(order, days, hour);
}

/** A colleague acting at an instant of the past. Nobody outside is told of what is replayed. */
export const as = (colleague: Account, now: string): Ctx & { readonly actor: User } => ({
  actor: {
    type: "user",
    accountID: colleague.accountID,
    role: colleague.role,
    departmentID: colleague.departmentID,
  },
  now,
  replay: true,
});

/** The people of a department, its head first. */
export const team = ({ staff }: Order, department: DepartmentKey) =>
  staff.filter(({ mail }) => mail.replace(/\d+@.*$/, "") === department);

export function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}
