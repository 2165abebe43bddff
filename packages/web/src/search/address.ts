import { Filter, MOST_VALUES } from "@kolo/core/search/model";
import { useSearchParams } from "@solidjs/router";
import { createMemo } from "solid-js";
import * as v from "valibot";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { createTyped } from "./typed.ts";

const Text = v.pipe(v.string(), v.parseJson(), Filter);

/** Why an address says nothing: a range that ends before it begins, or a filter that Kolo does not know. */
export type Unread = "range" | "unknown";

/** The filter and the line stand in the address, so that a search can be kept, sent, and gone back to. */
export function useFilter() {
  const [params, setParams] = useSearchParams<{ f?: string; q?: string }>();
  const given = createMemo(() => v.safeParse(Text, params.f ?? "{}"));
  const filter = createMemo((): Filter => {
    const read = given();
    return read.success ? read.output : {};
  });
  /** Said on the page, for an address that somebody changed by hand, or of a newer Kolo, means everybody. */
  const unread = (): Unread | undefined => {
    const { success, issues } = given();
    if (success) return undefined;
    const ranged = ({ type, message }: { type: string; message: string }) =>
      type === "min_value" || message === "range";
    return issues.every(ranged) ? "range" : "unknown";
  };
  const { typed, held, replaced, type, carry } = createTyped(
    () => params.q,
    () => params.f,
  );
  /**
   * Says whether it was set: the address would be none with more values of one kind than a filter holds.
   * @param line what is in the line then; what is typed there, if nothing is said
   */
  const set = (next: Filter, line = typed()): boolean => {
    const { typing: _, ...kept } = next;
    if (Object.values(kept).some((value) => Array.isArray(value) && value.length > MOST_VALUES)) {
      notify(t().search.mostValues(MOST_VALUES));
      return false;
    }
    const text = JSON.stringify(kept);
    setParams({ f: text === "{}" ? undefined : text, q: carry(line) }, { scroll: false });
    return true;
  };
  const change = (part: Partial<Filter>) => set({ ...filter(), ...part });
  return { filter, unread, set, change, typed, held, replaced, type };
}
export type Address = ReturnType<typeof useFilter>;

/** A value in a list of values, or out of it; no list when it was the last. */
export function turned<Value>(values: readonly Value[] | undefined, value: Value): Value[] | undefined {
  const all = values ?? [];
  const next = all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
  return next.length > 0 ? next : undefined;
}
