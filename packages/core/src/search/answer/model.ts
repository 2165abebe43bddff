import type { Currency } from "../../money.ts";
import type { Info as Person } from "../../people/person/model.ts";
import type { Filter } from "../model.ts";

/** A line of the table: nothing of how to reach somebody, nothing of age; the salary only where the asker may know it. */
export type Row = Pick<
  Person,
  | "personID"
  | "name"
  | "headline"
  | "city"
  | "months"
  | "competencies"
  | "desiredSalary"
  | "languages"
  | "source"
  | "tags"
  | "doNotContact"
  | "createdAt"
  | "updatedAt"
  | "version"
> & {
  /** Of each word that was looked for: where in the profile it stands. */
  why: { word: string; places: string[] }[];
};

/** As many values of a facet as are told, the commonest; those that are set are always among them. */
export const MOST_TOLD = 40;
export type Counts = readonly (readonly [value: string, count: number])[];

/** How many there are of each value; of a filter that is set, as if it were not. The asker's rows and fields only. */
export interface Facets {
  competencies: Counts;
  cities: Counts;
  sources: Counts;
  schooling: Counts;
  languages: Counts;
  tags: Counts;
  /** Absent when the asker may not know what anybody asks. */
  pay?: { steps: readonly number[]; unknown: number } | undefined;
  months: { steps: readonly number[]; unknown: number };
  /** Asked not to be written to. */
  blocked: number;
}

export interface Answer {
  total: number;
  people: Row[];
  /** What the line was read as; its words stay in `text`. */
  read: Filter;
  /** What the word that is being typed may become, whatever of the three languages it is typed in. */
  hints: { competencyIDs: readonly string[]; cities: readonly string[] };
  /** Words nobody has, and those that were looked for instead, as the people of the page write them; others write others. */
  instead: readonly { readonly word: string; readonly written: readonly string[]; readonly others: boolean }[];
  /** The index is being made anew: somebody may be missing for a minute. */
  incomplete: boolean;
  /** The whole base, and not only the people of the asker's vacancies. */
  whole: boolean;
  /** Whether the asker may know what anybody asks to earn. */
  paid: boolean;
}

/** What further filters would leave of those found. */
export interface Counted {
  facets: Facets;
  /** Of the histogram of salaries: the firm's own. */
  currency: Currency;
}
