import { plural } from "../plural.ts";

const number = plural("en");

export const search = {
  line: "Search the base",
  example: "react 3+ years up to 4200 kyiv",
  found: (count: string, total: number) => number(total, { one: `${count} person`, other: `${count} people` }),
  nobody: "Nobody is found by this",
  nobodyHint: "Take a filter away, or look for fewer words.",
  nearby: (word: string, terms: string) => `Nobody has “${word}”. Shown: ${terms}.`,
  making: "The index is being made anew. Somebody may be missing for a minute.",
  own: "These are the people of your vacancies.",
  keep: "Save the search",
  kept: (name: string) => `Saved: ${name}`,
  forAll: "For the whole firm",
  filters: "Filters",
  any: "Any",
  more: "Show more",
  less: "Show fewer",
  source: "Source",
  payAtMost: "Desired salary at most",
  untold: (count: string) => `${count} did not say`,
  free: "May be contacted",
  choose: (name: string) => `Select ${name}`,
  toVacancy: "Add to a vacancy",
  tag: "Tag",
  done: (done: number, all: number) => `Done for ${done} of ${all}`,
  export: "Export as CSV",
  currency: "Currency",
  schooling: {
    school: "School",
    vocational: "Vocational",
    bachelor: "Bachelor",
    master: "Master",
    doctor: "Doctor",
  },
};
