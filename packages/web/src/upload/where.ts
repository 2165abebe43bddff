import { Source } from "@kolo/core/people/person/model";
import { createSignal } from "solid-js";
import * as v from "valibot";
import type { Where } from "./store.ts";

const KEY = "kolo.source";

/** The source that was chosen last: the next file probably came the same way. */
function lastSource(): Source {
  try {
    const stored = v.safeParse(Source, JSON.parse(localStorage.getItem(KEY) ?? "null"));
    if (stored.success) return stored.output;
  } catch {
    localStorage.removeItem(KEY); // Not ours, or from an older Kolo.
  }
  return { kind: "job_site" };
}

const [source, setSource] = createSignal<Source>(lastSource());

export { source };

export function chooseSource(next: Source): void {
  setSource(next);
  localStorage.setItem(KEY, JSON.stringify(next));
}

/** Where a file dropped on this page belongs: to the vacancy or the person one looks at, else to the base. */
export function whereAt(pathname: string): Where {
  const [, vacancyID] = /^\/vacancies\/(vac-[0-9a-z]{26})/.exec(pathname) ?? [];
  const [, personID] = /^\/candidates\/(per-[0-9a-z]{26})/.exec(pathname) ?? [];
  return { vacancyID, personID, source: source() };
}
