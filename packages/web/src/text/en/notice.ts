import { plural } from "../plural.ts";

const number = plural("en");

export const notice = {
  title: "Notices",
  unread: (count: number) => number(count, { one: "Notices, # unread", other: "Notices, # unread" }),
  empty: "Nothing to tell you",
  readAll: "Mark all as read",
  isNew: "new",
  vacancyLate: (title: string) => `The deadline of the vacancy “${title}” has passed`,
  interviewInvited: (title: string, when: string) => `You take part in the interview “${title}”, ${when}`,
  interviewMoved: (title: string, when: string) => `The interview “${title}” was moved to ${when}`,
  interviewCancelled: (title: string, when: string) => `The interview “${title}” of ${when} is cancelled`,
  mentioned: "You were mentioned",
};
