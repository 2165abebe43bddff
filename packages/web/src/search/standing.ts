import { type Counts, MOST_TOLD } from "@kolo/core/search/answer/model";
import { createEffect, createMemo, on } from "solid-js";
import type { Address } from "./address.ts";

/** Values in the order they stand in; how many have one that is not among the commonest any more is not known. */
export type Standing = readonly (readonly [value: string, count: number | undefined])[];

/** Those that stood before in their places, with what is known of them now, and after them those that are new. */
export function standing(before: Standing, now: Counts, more: Counts): Standing {
  const told = new Map(now);
  const untold = now.length < MOST_TOLD ? 0 : undefined;
  const stood = new Set(before.map(([value]) => value));
  return [
    ...before.map(([value]) => [value, told.get(value) ?? untold] as const),
    ...more.filter(([value]) => !stood.has(value)),
  ];
}

/**
 * Rounds of filtering: what is counted for a filter that was set here belongs to the same one, so that nothing moves under
 * the finger; a line, a chip or a saved search begins another.
 */
export function createRounds(address: Address, counted: () => unknown) {
  let round = 0;
  let own = false;
  const change: Address["change"] = (part) => {
    own = address.change(part);
    return own;
  };
  createEffect(
    on(
      [address.typed, address.filter],
      () => {
        if (!own) round += 1;
        own = false;
      },
      { defer: true },
    ),
  );
  // Of the counts that are there: those of the next round are still to come when it begins.
  const rounds = createMemo(() => {
    counted();
    return round;
  });
  return { address: { ...address, change }, round: rounds };
}
