import { payStep } from "../facet.ts";
import type { Plan } from "../plan.ts";
import { comparable, type Rates } from "../rates.ts";
import type { Column } from "./pack.ts";
import { bitsOf, listed, once, type Segment } from "./segment.ts";

/** What people ask: a number for each, and what each number is a month in the firm's currency, with its step. */
export interface Pay {
  readonly column: Column;
  readonly amounts: readonly (number | undefined)[];
  readonly steps: readonly string[];
}

/** What is not known, has no rate or may not be known is no amount. */
export function payOf(segment: Segment, { rates, sight }: Plan): Pay {
  const column = segment.column("pay");
  const known = once(segment, `pay ${JSON.stringify(rates)}`, () => priced(segment, rates));
  if (!sight) return { column, ...known };
  const shown = new Uint32Array(segment.count);
  for (const place of listed(segment, [bitsOf(segment, sight.pay)])) shown[place] = column[place] as number;
  return { column: shown, ...known };
}

function priced({ texts }: Segment, rates: Rates): Omit<Pay, "column"> {
  const amounts = texts.pay.map((text) => {
    const [currency, period, minor] = text.split(" ");
    return comparable({ currency, period, minor: Number(minor) } as Parameters<typeof comparable>[0], rates);
  });
  return { amounts: [undefined, ...amounts], steps: [undefined, ...amounts].map(payStep) };
}
