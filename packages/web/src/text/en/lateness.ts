import { plural } from "../plural.ts";

const number = plural("en");

export const lateness = {
  title: "Lateness",
  who: "Who",
  late: "Late",
  weekOf: (day: string) => `Week of ${day}`,
  share: (late: number, promises: number) => `${late} of ${promises}`,
  cell: (name: string, week: string, late: number, promises: number) =>
    `${name}, week of ${week}: ${late} of ${promises} late`,
  departments: "Departments",
  people: "People",
  behind: (name: string) => `What fell due: ${name}`,
  nothingDue: "Nothing fell due in these weeks.",
  due: (when: string) => `Due ${when}`,
  blocked: (hours: number) =>
    number(hours, { one: "# hour with another department", other: "# hours with another department" }),
  vacancy: "Vacancy",
  scorecard: "Scorecard",
  wait: (stage: string) => `Somebody waited at “${stage}”`,
  calledOff: "Late, then called off",
  kept: "Schedule kept, last 90 days",
  keptOf: (count: number) => number(count, { one: "# promise", other: "# promises" }),
  notCounted: "held up by others, not counted",
  verdicts: {
    regular: "Burns regularly",
    overloaded: "Burns, but has far more than the others",
    held_up: "Mostly held up by other departments",
    few: "Too few promises to tell",
    fine: "",
  },
  ruleTitle: "When burning counts as regular",
  rule: (weeks: number, promises: number, late: number, rate: number) =>
    `Looked at are the last ${weeks} weeks. What another department had for a third of its time is left out. Of at least ${promises} promises that are left, some burnt in at least ${late} different weeks, and so many that even a lucky reading of the rate is above ${rate}%. Who has half as much again as the usual colleague, or more, is overloaded instead. One event never marks anybody.`,
};
