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
  readonly amount: (number: number) => number | undefined;
  readonly step: (number: number) => number;
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
  const amounts: (number | undefined)[] = Array(texts.pay.length + 1);
  const amount = (number: number) => {
    if (number > 0 && !(number in amounts)) {
      const [currency, period, minor] = (texts.pay[number - 1] as string).split(" ");
      amounts[number] = comparable(
        { currency, period, minor: Number(minor) } as Parameters<typeof comparable>[0],
        rates,
      );
    }
    return amounts[number];
  };
  // One more than the step: 0 is not known yet.
  const steps = new Uint8Array(amounts.length);
  const step = (number: number) => {
    steps[number] ||= payStep(amount(number)) + 1;
    return (steps[number] as number) - 1;
  };
  const next = { rates, amount, step };
  made.set("pay", next);
  return next;
}
