import { plural } from "../plural.ts";

const number = plural("en");

export const fit = {
  title: "Who fits",
  fitsNobody: "Nobody has every must yet",
  fits: (count: number) => number(count, { one: "# person has every must", other: "# people have every must" }),
  near: (count: number) => number(count, { one: "# almost fits", other: "# almost fit" }),
  own: "Looked for among the people of your vacancies.",
  shortHead: "One must is under its level",
  missingHead: "One must is missing",
  nobody: "Nobody of the base fits yet",
  nobodyHint:
    "Nobody has every must, or all but one. Fewer musts find more people; a résumé that arrives later is counted at once.",
  nothingAsked: "The vacancy asks for no competency yet",
  nothingAskedHint: "Say what the job asks for, and everybody of the base who has it stands here.",
  say: "Say what it asks for",
  inBase: "Open in the base",
  why: (name: string) => `Why ${name}`,
  whyShort: "Why",
  standing: {
    met: (has: string) => `has: ${has}`,
    untold: "has it, level not known",
    short: (has: string, asked: string) => `has: ${has}; asked: ${asked}`,
    missing: "missing",
  },
  kind: { must: "must", plus: "plus" },
  levelShort: (has: number, asked: number) => `${has} of ${asked}`,
  pay: { within: "within what it pays", above: "above what it pays", open: "" },
  saw: (parts: string) => `Seen in: ${parts}`,
  look: "See who of the base fits",
  add: "Add",
  addNamed: (name: string) => `Add to the vacancy: ${name}`,
  before: (title: string, status: string) => `${status}: ${title}`,
};
