import { Filter } from "@kolo/core/search/model";
import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import * as v from "valibot";

const Text = v.pipe(v.string(), v.parseJson(), Filter);

/** The filter stands in the address, so that a search can be kept, sent, and gone back to. */
export function useFilter() {
  const [params, setParams] = useSearchParams<{ f?: string }>();
  const filter = createMemo((): Filter => {
    const given = v.safeParse(Text, params.f ?? "{}");
    // An address that somebody changed by hand means everybody.
    return given.success ? given.output : {};
  });
  const set = (next: Filter) => {
    const { typing: _, ...kept } = next;
    const text = JSON.stringify(kept);
    setParams({ f: text === "{}" ? undefined : text }, { scroll: false });
  };
  return { filter, set, change: (part: Partial<Filter>) => set({ ...filter(), ...part }) };
}
export type Address = ReturnType<typeof useFilter>;

/** A value in a list of values, or out of it; no list when it was the last. */
export function turned<Value>(values: readonly Value[] | undefined, value: Value): Value[] | undefined {
  const all = values ?? [];
  const next = all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
  return next.length > 0 ? next : undefined;
}
