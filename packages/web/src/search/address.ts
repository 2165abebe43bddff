import { Filter, MOST_VALUES } from "@kolo/core/search/model";
import { useSearchParams } from "@solidjs/router";
import { createMemo, onCleanup } from "solid-js";
import * as v from "valibot";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { createTyped } from "./typed.ts";

const Text = v.pipe(v.string(), v.parseJson(), Filter);

/** Why an address says nothing: a range that ends before it begins, or a filter that Kolo does not know. */
export type Unread = "range" | "unknown";

type Param = string | string[] | undefined;
/** Of an address that says it several times, the first. */
const first = (param: Param) => (Array.isArray(param) ? param[0] : param);

/** The filter and the line stand in the address, so that a search can be kept, sent, and gone back to. */
export function useFilter() {
  const [params, setParams] = useSearchParams<{ f: Param; q: Param }>();
  const given = createMemo(() => v.safeParse(Text, first(params.f) ?? "{}"));
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
    () => first(params.q),
    () => first(params.f),
  );
  let gone = false;
  onCleanup(() => {
    gone = true;
  });
  /** Whether the page is another by now. */
  const left = () => gone;
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
    carry(line, (q) => setParams({ f: text === "{}" ? undefined : text, q }, { scroll: false }));
    return true;
  };
  const change = (part: Partial<Filter>) => set({ ...filter(), ...part });
  return { filter, unread, left, set, change, typed, held, replaced, type };
}
export type Address = ReturnType<typeof useFilter>;

/** A value in a list of values, or out of it; no list when it was the last. */
export function turned<Value>(values: readonly Value[] | undefined, value: Value): Value[] | undefined {
  const all = values ?? [];
  const next = all.includes(value) ? all.filter((one) => one !== value) : [...all, value];
  return next.length > 0 ? next : undefined;
}
