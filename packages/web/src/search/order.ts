import type { Order } from "@kolo/core/search/model";

type By = Order["by"];

/** The newest first: so people stand where no order is chosen. */
export const USUAL: Order = { by: "recent", descending: true };

/** What people stand by, each as it is looked for first: the latest, the first letter, the least. */
export const ORDERS: readonly Order[] = [
  USUAL,
  { by: "name", descending: false },
  { by: "pay", descending: false },
  { by: "months", descending: false },
  { by: "changed", descending: true },
];

const isSame = (one: Order, other: Order) => one.by === other.by && one.descending === other.descending;

/** An order as a filter holds it: the usual one is none. */
export const chosenOrder = (order: Order): Order | undefined => (isSame(order, USUAL) ? undefined : order);

/** What a press on a column's head leads to: its first way, then the other, then back to the newest first. */
export function turnedBy(by: By, now: Order): Order | undefined {
  const first = ORDERS.find((order) => order.by === by) ?? USUAL;
  if (now.by !== by) return chosenOrder(first);
  return isSame(now, first) ? { by, descending: !first.descending } : undefined;
}
