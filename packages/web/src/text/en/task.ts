import { plural } from "../plural.ts";

const number = plural("en");
const LATE = {
  day: { one: "# day late", other: "# days late" },
  hour: { one: "# hour late", other: "# hours late" },
  minute: { one: "# minute late", other: "# minutes late" },
};

export const task = {
  title: "Tasks",
  create: "New task",
  name: "Task",
  text: "Details",
  who: "Who does it",
  whoHint: "Empty: the department’s queue",
  department: "Department",
  byWho: "The department of who does it",
  deadline: "Deadline",
  time: "Time",
  deadlineHint: "Without a time: the end of the office’s working day",
  points: "Points",
  pointsHint: "Paid when the work is accepted as good and in time",
  set: "Set the task",
  missing: "This field is needed.",
  created: (title: string) => `“${title}” is set`,
  finish: (title: string) => `Done: ${title}`,
  finished: (title: string) => `“${title}” is done`,
  reopened: "Taken back",
  lateBy: (value: number, unit: "day" | "hour" | "minute") => number(value, LATE[unit]),
  emptyTitle: "Nothing to do here",
  emptyHint: "What others ask of you, and what you set yourself, will stand here with its deadline.",
};
