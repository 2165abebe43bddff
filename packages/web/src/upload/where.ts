import type { Source } from "@kolo/core/people/person/model";
import { createSignal } from "solid-js";
import type { Where } from "./store.ts";

const KEY = "kolo.source";

const KINDS: Record<Source["kind"], true> = {
  job_site: true,
  mail: true,
  agency: true,
  referral: true,
  own_page: true,
  base: true,
};

/* Looked at by hand: the schema library would be the only reason to load it with the first page. */
function isSource(value: unknown): value is Source {
  const { kind, name } = (value ?? {}) as Record<string, unknown>;
  return typeof kind === "string" && kind in KINDS && (name === undefined || typeof name === "string");
}

/** The source that was chosen last: the next file probably came the same way. */
function lastSource(): Source {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (isSource(stored)) return stored;
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
