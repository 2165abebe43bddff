import { plural } from "../plural.ts";

const number = plural("en");

export const double = {
  title: "Same person?",
  hint: "These profiles look as if they were one person. You decide; nothing is joined without you.",
  none: "Nobody to decide on",
  noneHint: "When two profiles look like one person, they are shown here side by side.",
  open: (count: number) => number(count, { one: "Same person? (#)", other: "Same person? (#)" }),
  maybe: (name: string) => `This may be the same person as ${name}.`,
  compare: "Compare",
  different: "Two people",
  merge: "One person: merge",
  merged: "Merged into one profile.",
  choose: "Where they differ, choose what the one profile will say.",
  parted: "Taken apart again.",
  part: "Take apart",
  includes: (name: string, when: string) => `Includes the profile of ${name}, merged ${when}`,
  keptApart: "They stay two people. Nobody will be asked again.",
  forOne: "speaks for one person",
  against: "speaks against it",
  unknown: "says nothing",
  more: "Show more",
  kinds: {
    name: "Name",
    mail: "Mail",
    phone: "Phone",
    link: "Links",
    birthDate: "Date of birth",
    employer: "Employers",
    school: "Education",
    city: "City",
  },
};
