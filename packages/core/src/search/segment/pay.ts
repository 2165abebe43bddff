import { payStep } from "../facet.ts";
import type { Plan } from "../plan.ts";
import { comparable, type Rates } from "../rates.ts";
import { has } from "./bits.ts";
import type { Column } from "./pack.ts";
import { bitsOf, type Segment } from "./segment.ts";

/** What people ask: a number for each, and what each number is a month in the firm's currency, with its step. */
export interface Pay extends Priced {
  readonly column: Column;
}
interface Priced {
  readonly rates: Rates;
  readonly amounts: readonly (number | undefined)[];
  readonly steps: Uint8Array;
}

/** What is not known, has no rate or may not be known is no amount. */
export function payOf(segment: Segment, { rates, sight }: Plan): Pay {
  const column = segment.column("pay");
  const known = priced(segment, rates);
  if (!sight) return { column, ...known };
  const shown = bitsOf(segment, sight.pay);
  return { column: column.map((number, place) => (has(shown, place) ? number : 0)), ...known };
}

/** Made anew when the firm's rates are others than those of the last question. */
function priced({ texts, made }: Segment, rates: Rates): Priced {
  const last = made.get("pay") as Priced | undefined;
  if (last?.rates === rates) return last;
  const told = texts.pay.map((text) => {
    const [currency, period, minor] = text.split(" ");
    return comparable({ currency, period, minor: Number(minor) } as Parameters<typeof comparable>[0], rates);
  });
  const amounts = [undefined, ...told];
  const next = { rates, amounts, steps: Uint8Array.from(amounts, payStep) };
  made.set("pay", next);
  return next;
}
