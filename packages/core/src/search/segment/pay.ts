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
  readonly size: number;
  readonly amount: (number: number) => number | undefined;
  readonly step: (number: number) => string | undefined;
}

/** What is not known, has no rate or may not be known is no amount. */
export function payOf(segment: Segment, { rates, sight }: Plan): Pay {
  const column = segment.column("pay");
  const known = priced(segment, rates);
  if (!sight) return { column, ...known };
  const shown = bitsOf(segment, sight.pay);
  return { column: column.map((number, place) => (has(shown, place) ? number : 0)), ...known };
}

/** Made anew when the firm's rates are others than those of the last question; an amount when somebody asks for it. */
function priced({ texts, made }: Segment, rates: Rates): Priced {
  const last = made.get("pay") as Priced | undefined;
  if (last?.rates === rates) return last;
  const known: (number | undefined)[] = [];
  const amount = (number: number) => {
    if (number > 0 && !(number in known)) {
      const [currency, period, minor] = (texts.pay[number - 1] as string).split(" ");
      known[number] = comparable({ currency, period, minor: Number(minor) } as Parameters<typeof comparable>[0], rates);
    }
    return known[number];
  };
  const next = { rates, size: texts.pay.length + 1, amount, step: (number: number) => payStep(amount(number)) };
  made.set("pay", next);
  return next;
}
