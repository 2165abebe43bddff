import type { ListName, Segment } from "./segment.ts";

/** Of each value of a list, the places of those who have it, ascending: from `at[value]` until `at[value + 1]`. */
export interface Inversion {
  readonly at: Uint32Array;
  readonly places: Uint32Array;
  readonly level: Uint8Array;
}

const made = new WeakMap<Segment, Partial<Record<ListName, Inversion>>>();

/** Made when a list is first asked for: it is quicker to turn a list round than to fetch it turned round. */
export function inversion(segment: Segment, name: ListName): Inversion {
  const known = made.get(segment) ?? {};
  made.set(segment, known);
  known[name] ??= turned(segment, name);
  return known[name];
}

function turned({ lists, count, texts }: Segment, name: ListName): Inversion {
  const { at: begins, value: values, level: levels } = lists[name];
  const at = sizes(values, texts[name].length);
  const next = at.slice();
  const places = new Uint32Array(values.length);
  const level = new Uint8Array(values.length);
  for (let place = 0; place < count; place++) {
    const until = begins[place + 1] ?? 0;
    for (let each = begins[place] ?? 0; each < until; each++) {
      const value = values[each] ?? 0;
      const to = next[value] ?? 0;
      places[to] = place;
      level[to] = levels[each] ?? 0;
      next[value] = to + 1;
    }
  }
  return { at, places, level };
}

/** Where each value's places begin. */
function sizes(values: Uint16Array, count: number): Uint32Array {
  const at = new Uint32Array(count + 1);
  for (const value of values) at[value + 1] = (at[value + 1] ?? 0) + 1;
  for (let value = 1; value <= count; value++) at[value] = (at[value] ?? 0) + (at[value - 1] ?? 0);
  return at;
}
