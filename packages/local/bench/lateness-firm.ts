import { plusDays, weekday } from "@kolo/core/time/zone/model";
import type { Row } from "@kolo/core/work/lateness/model";
import { type Numbers, numbers } from "./deadline-cases.ts";

/*
 * A firm in which it is known who is what. Written down before the rule was tuned, and not changed since:
 *   50 people; 62 % steady, 14 % overloaded, 14 % blocked, 10 % late. Ten weeks, the rule sees the last eight.
 *   Everybody is given 1.5 to 3.5 tasks a week (drawn once per person), each of half a day to two days of work, due in 3 to
 *   10 working days, and does the most urgent one first. A colleague does not work on one day of eight (leave, illness).
 *   overloaded: given 2.2 times as many, of the same size as everybody's.
 *   blocked:    six of ten tasks wait 2 to 6 working days for another department before they can go on.
 *   late:       puts off 45 to 75 % of their tasks (drawn once per person) until one to four working days past the day.
 *   One task in ten waits for another department for 1 or 2 days whoever has it.
 */
const MIX = [
  ["steady", 0.62],
  ["overloaded", 0.14],
  ["blocked", 0.14],
  ["late", 0.1],
] as const;
export type Kind = (typeof MIX)[number][0];

export interface Worker {
  readonly kind: Kind;
  readonly rows: Row[];
}
export const PEOPLE = 50;
const WEEKS = 10;
const MONDAY = "2026-01-05";

const date = (day: number) => plusDays(MONDAY, day);
const isWorking = (day: number) => weekday(date(day)) < 6;
const WORKING = Array.from({ length: WEEKS * 7 }, (_, day) => day).filter(isWorking);

export function someFirm(seed: number): Worker[] {
  const draw = numbers(seed);
  return Array.from({ length: PEOPLE }, () => someWorker(draw));
}

function someWorker(draw: Numbers): Worker {
  const kind = kindOf(draw.next());
  const weekly = (1.5 + 2 * draw.next()) * (kind === "overloaded" ? 2.2 : 1);
  const puts = kind === "late" ? 0.45 + 0.3 * draw.next() : 0;
  const tasks: Task[] = [];
  for (const day of WORKING) {
    for (let chance = weekly / 5; chance > 0; chance--) {
      if (draw.next() < chance) tasks.push(someTask(draw, { day, kind, puts }));
    }
    if (draw.next() >= 1 / 8) work(tasks, day);
  }
  return { kind, rows: tasks.map(row) };
}

interface Task {
  readonly set: number;
  readonly due: number;
  /** Not before this day: it waits for others, or is put off. */
  readonly free: number;
  readonly blocked: number;
  left: number;
  done?: number;
}

function someTask({ next, below }: Numbers, { day, kind, puts }: { day: number; kind: Kind; puts: number }): Task {
  const due = after(day, 3 + below(8));
  const left = 0.5 + 1.5 * next();
  const waits = kind === "blocked" && next() < 0.6 ? 2 + below(5) : next() < 0.1 ? 1 + below(2) : 0;
  const free = next() < puts ? after(due, 1 + below(4)) : after(day, waits);
  return { set: day, due, free, blocked: waits === 0 ? 0 : Math.min(after(day, waits), due) - day, left };
}

/** A day's work: the most urgent first, one day of effort in all. */
function work(tasks: Task[], day: number) {
  const open = tasks.filter(({ done, free }) => done === undefined && free <= day).sort((a, b) => a.due - b.due);
  let effort = 1;
  for (const task of open) {
    const spent = Math.min(effort, task.left);
    task.left -= spent;
    effort -= spent;
    if (task.left <= 0) task.done = day;
  }
}

const EVENING = "T18:00:00.000Z";
const DAY_MINUTES = 24 * 60;

const row = ({ set, due, done, blocked }: Task): Row => ({
  createdAt: `${date(set)}T09:00:00.000Z`,
  dueOn: date(due),
  dueAt: `${date(due)}${EVENING}`,
  ...(done !== undefined && { doneAt: `${date(done)}T17:00:00.000Z` }),
  blocked: blocked * DAY_MINUTES,
});

function kindOf(share: number): Kind {
  let sum = 0;
  for (const [kind, part] of MIX) {
    sum += part;
    if (share < sum) return kind;
  }
  return "steady";
}

function after(day: number, count: number): number {
  let at = day;
  for (let left = count; left > 0; left--)
    do at += 1;
    while (!isWorking(at));
  return at;
}
