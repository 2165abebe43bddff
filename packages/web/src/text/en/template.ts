import { plural } from "../plural.ts";

const number = plural("en");

export const template = {
  title: "Templates",
  hint: "What each department does, and how many working days before or after the day it is about.",
  create: "New template",
  missing: "There is no such template",
  everybody: "for everybody",
  suggested: "Kolo’s suggestion",
  steps: (count: number) => number(count, { one: "# step", other: "# steps" }),
  name: "Name",
  nameNeeded: "A name is needed.",
  kind: "What for",
  position: "For the position",
  positionHint: "Empty: for everybody.",
  addStep: "Add a step",
  what: "What is done",
  by: "By whom",
  own: "The person’s own department",
  workdays: "Working days",
  when: (days: number) => {
    if (days === 0) return "on the day";
    return number(Math.abs(days), { one: "# day", other: "# days" }) + (days < 0 ? " before" : " after");
  },
  more: (step: string) => `More about: ${step}`,
  after: "Waits for",
  points: "Points",
  words: "In more words",
  documents: "Papers, one per line",
  toRead: "To read and confirm",
  toReadHint: "The newcomer confirms each on their own page; until then the step cannot be done.",
  paperName: "Document",
  paperUrl: "Where it can be read (https://…)",
  addPaper: "Add a document to read",
  mandatory: "Has to be done",
  opens: "Opens the team’s tasks to the newcomer",
  round: (path: string) => `These steps wait for each other: ${path}`,
  kept: (name: string) => `Saved: ${name}`,
  closed: "Recruiters and administrators change templates.",
};
