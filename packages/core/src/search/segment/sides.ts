import type { Plan } from "../plan.ts";
import type { Places } from "./criteria.ts";
import { experienced, paid } from "./measures.ts";
import { payOf } from "./pay.ts";
import { FIXED, type Segment } from "./segment.ts";
import { counting, listing, type Side, Verdict } from "./side.ts";

/** One text of each, by its place and one; 0 is none. */
function choice(
  name: "cities" | "sources" | "schooling",
  column: Uint8Array | Uint32Array,
  texts: readonly string[],
  wanted: readonly string[] | undefined,
): Side {
  const chosen = wanted && Uint8Array.from([0, ...texts.map((text) => Number(wanted.includes(text)))]);
  return {
    judge:
      chosen &&
      ((places, verdict) => {
        for (let at = 0; at < places.length; at++)
          if (chosen[column[places[at] as number] as number] === 0) verdict.no(at);
      }),
    values: texts.length + 1,
    count: counting(column),
    tell: (tally, counts) => {
      tally[name] = named(texts, counts.subarray(1));
    },
  };
}

export function named(texts: readonly string[], counts: Uint32Array): Map<string, number> {
  const all = new Map<string, number>();
  for (let at = 0; at < texts.length; at++) if (counts[at] !== 0) all.set(texts[at] as string, counts[at] as number);
  return all;
}

function tagging({ lists, texts }: Segment, wanted: readonly string[] | undefined): Side {
  const { at: begins, value } = lists.tags;
  const chosen = wanted && Uint8Array.from(texts.tags.map((text) => Number(wanted.includes(text))));
  return {
    judge:
      chosen &&
      ((places, verdict) => {
        for (let at = 0; at < places.length; at++) {
          const place = places[at] as number;
          const own = value.subarray(begins[place], begins[place + 1]);
          if (!own.some((tag) => chosen[tag] === 1)) verdict.no(at);
        }
      }),
    values: texts.tags.length,
    count: (places, counts) => listing(lists.tags, places, counts),
    tell: (tally, counts) => {
      tally.tags = named(texts.tags, counts);
    },
  };
}

function freeing({ blocked }: Segment, free: true | undefined): Side {
  return {
    judge:
      free &&
      ((places, verdict) => {
        for (let at = 0; at < places.length; at++) if (blocked[places[at] as number] === 1) verdict.no(at);
      }),
    values: 2,
    count: counting(blocked),
    tell: (tally, counts) => {
      tally.blocked = counts[1] ?? 0;
    },
  };
}

export function sides(segment: Segment, plan: Plan): Side[] {
  const { texts } = segment;
  return [
    experienced(segment, plan.months),
    paid(payOf(segment, plan), plan.pay),
    choice("cities", segment.city, texts.city, plan.cities),
    choice("sources", segment.source, FIXED.source, plan.sources),
    choice("schooling", segment.schooling, FIXED.schooling, plan.schooling),
    tagging(segment, plan.tags),
    freeing(segment, plan.free),
  ];
}

export function judged(all: readonly Side[], places: Places): Verdict {
  const verdict = new Verdict(places.length);
  all.forEach(({ judge }, side) => {
    verdict.side = side;
    judge?.(places, verdict);
  });
  return verdict;
}
