import type { Order } from "@kolo/core/search/model";
import { t } from "../text/index.ts";
import { Pick } from "../ui/pick.tsx";
import type { Address } from "./address.ts";
import { chosenOrder, ORDERS, USUAL } from "./order.ts";

const BOTH = ORDERS.flatMap((order) => [order, { ...order, descending: !order.descending }]);
const wayOf = ({ descending }: Order) => (descending ? "down" : "up");
const keyOf = (order: Order) => `${order.by} ${wayOf(order)}`;

/** In what order people stand, for every width: a head to press is there only for a column that is. */
export function OrderPick(props: { address: Address /** Whether salaries may be known. */; paid: boolean }) {
  const orders = () => BOTH.filter(({ by }) => by !== "pay" || props.paid);
  return (
    <Pick
      label={t().search.order}
      values={orders().map((order) => [keyOf(order), t().search.orders[order.by][wayOf(order)]] as const)}
      value={keyOf(props.address.filter().order ?? USUAL)}
      class="min-w-0 max-md:grow"
      onChange={(value) => {
        const order = orders().find((one) => keyOf(one) === value);
        if (order) props.address.change({ order: chosenOrder(order) });
      }}
    />
  );
}
