import { PAY_STEPS, YEARS, yearStep } from "../facet.ts";
import type { Span } from "../plan.ts";
import type { Pay } from "./pay.ts";
import type { Segment } from "./segment.ts";
import type { Side } from "./side.ts";

/** The facet's step of each value of the column of months, 0 (not known) first. Nobody has more than 75 years. */
const YEAR_OF = Uint8Array.from({ length: 1 << 10 }, (_, months) =>
  months === 0 ? YEARS.length : yearStep(months - 1),
);

export function experienced({ months }: Segment, span: Span | undefined): Side {
  const { from = 0, to = Infinity, unknown = false } = span ?? {};
  return {
    judge:
      span &&
      ((places, verdict) => {
        for (let at = 0; at < places.length; at++) {
          const known = months[places[at] as number] as number;
          if (known === 0 ? !unknown : known - 1 < from || known - 1 > to) verdict.no(at);
        }
      }),
    values: YEARS.length + 1,
    count: (places, counts) => {
      for (let at = 0; at < places.length; at++) {
        const step = YEAR_OF[months[places[at] as number] as number] as number;
        counts[step] = (counts[step] as number) + 1;
      }
    },
    tell: (tally, counts) => {
      tally.months = Array.from(counts.subarray(0, YEARS.length));
      tally.monthsUnknown = counts[YEARS.length] ?? 0;
    },
  };
}

export function paid(pay: Pay, span: Span | undefined): Side {
  const { from = 0, to = Infinity, unknown = false } = span ?? {};
  return {
    judge:
      span &&
      ((places, verdict) => {
        for (let at = 0; at < places.length; at++) {
          const known = pay.at(places[at] as number);
          if (Number.isNaN(known) ? !unknown : known < from || known > to) verdict.no(at);
        }
      }),
    values: PAY_STEPS + 1,
    count: (places, counts) => {
      for (let at = 0; at < places.length; at++) {
        const step = pay.step(places[at] as number);
        counts[step] = (counts[step] as number) + 1;
      }
    },
    tell: (tally, counts) => {
      tally.pay = Array.from(counts.subarray(0, PAY_STEPS));
      tally.payUnknown = counts[PAY_STEPS] ?? 0;
    },
  };
}
