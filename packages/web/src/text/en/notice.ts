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
  viewMatch: (title: string) => `A new person matches the search “${title}”`,
  mentioned: "You were mentioned",
  cardLate: (title: string) => `Your scorecard for “${title}” is overdue`,
  waitsTooLong: (title: string, stage: string) => `Somebody waits too long at “${stage}”: ${title}`,
  alarm: "Reminders do not go out as they should. See the log.",
  task: {
    "task.assigned": (title: string) => `A task for you: “${title}”`,
    "task.soon": (title: string) => `Due soon: “${title}”`,
    "task.burnt": (title: string) => `Burning: “${title}”`,
    "task.claimed": (title: string) => `“${title}” was claimed`,
    "task.submitted": (title: string) => `“${title}” is done and waits for you to accept it`,
    "task.accepted": (title: string) => `“${title}” is accepted`,
    "task.returned": (title: string) => `“${title}” came back to you`,
    "task.blocked": (title: string) => `“${title}” waits for your department`,
    "task.moved": (title: string) => `“${title}” has a new deadline`,
    "task.mentioned": (title: string) => `You were mentioned in “${title}”`,
  },
  redemptionAsked: (name: string) => `Somebody asks for “${name}”: your answer is needed`,
  redemptionAnswered: (name: string, status: string) => `Your wish “${name}”: ${status}`,
  thanksReceived: (name: string, words: string) => `${name} thanks you: “${words}”`,
  pointsReversed: (title: string, words: string) => `The award for “${title}” was taken back: ${words}`,
  pointsAdjusted: (points: number, words: string) => `Your points were corrected by ${points}: ${words}`,
  disputeRaised: (title: string) => `The points for “${title}” are disputed: your answer is needed`,
  disputeAnswered: (title: string) => `Your dispute about “${title}” is answered`,
};
