import type { Kind } from "@kolo/core/motivation/reward/model";
import type { Component, JSX } from "solid-js";
import { Book, Coins, Gift, Handshake, Lunch, Package, Sun, Ticket } from "../ui/icon.ts";

interface Look {
  readonly icon: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  /** Of the picture's ground; none near done or burning. */
  readonly hue: number;
}

/** How each kind of reward looks. */
export const looks: Readonly<Record<Kind, Look>> = {
  day_off: { icon: Sun, hue: 220 },
  lunch: { icon: Lunch, hue: 60 },
  praise: { icon: Handshake, hue: 340 },
  course: { icon: Book, hue: 280 },
  event: { icon: Ticket, hue: 320 },
  goods: { icon: Package, hue: 95 },
  money: { icon: Coins, hue: 85 },
  other: { icon: Gift, hue: 255 },
};
