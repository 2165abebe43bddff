import type { Ctx } from "@kolo/core/context";
import * as Task from "@kolo/core/work/task";
import { accounts, as, department } from "../../../core/src/testing/as.ts";
import type { Random } from "./seed.ts";

const { manager, head, employee, recruiter } = accounts;
const DOERS = [employee, recruiter, head];

/** One thing somebody tries, decided from the task as it stood; it may be sent twice. */
export type Try = (key: string) => Promise<unknown>;

const by = (accountID: string, now: string, key: string): Ctx => ({
  ...as(accountID === head ? "head" : "employee", now, accountID),
  act: { key: `${accountID}#${key}`, hash: "same" },
});

/** A task of the manager's, due within some hours, in the department's queue or somebody's hands. */
export const asked = (random: Random, now: string, title: string): Promise<Task.Info> =>
  Task.create(as("manager", now), {
    title,
    departmentID: department.departmentID,
    ...(random.chance(0.8) && { responsibleID: random.one(DOERS) }),
    deadline: within(random, now),
  });

const within = (random: Random, now: string) => {
  const at = new Date(Date.parse(now) + (1 + random.below(36)) * 3_600_000 + random.below(60) * 60_000).toISOString();
  return { localDate: at.slice(0, 10), localTime: at.slice(11, 16), zone: "UTC" };
};

/** Something that somebody may well try with a task now. Most of it is refused at times, and may be. */
export function tried(random: Random, task: Task.Info, now: string): Try {
  const { taskID, version, responsibleID = head } = task;
  const seen = { version };
  const kinds: Record<string, Try> = {
    claim: (key) => Task.claim(by(head, now, key), taskID, seen),
    start: (key) => Task.start(by(responsibleID, now, key), taskID, seen),
    pause: (key) => Task.pause(by(responsibleID, now, key), taskID, { ...seen, departmentID: department.departmentID }),
    resume: (key) => Task.resume(by(responsibleID, now, key), taskID, seen),
    submit: (key) => Task.submit(by(responsibleID, now, key), taskID, seen),
    reopen: (key) => Task.reopen(by(responsibleID, now, key), taskID, seen),
    accept: (key) => Task.accept(by(manager, now, key), taskID, seen),
    unaccept: (key) => Task.unaccept(by(manager, now, key), taskID, seen),
    restore: (key) => Task.restore(by(manager, now, key), taskID, seen),
    giveBack: (key) => Task.giveBack(by(manager, now, key), taskID, { ...seen, words: "Not yet" }),
    cancel: (key) => Task.cancel(by(manager, now, key), taskID, { ...seen, reason: "No more" }),
    reassign: (key) => {
      const to = { departmentID: department.departmentID, responsibleID: other, version };
      return Task.reassign(by(manager, now, key), taskID, to);
    },
    queue: (key) => Task.reassign(by(manager, now, key), taskID, { departmentID: department.departmentID, version }),
    move: (key) => Task.move(by(manager, now, key), taskID, { deadline, version }),
  };
  const other = random.one(DOERS);
  const deadline = within(random, now);
  const likely = {
    open: ["claim", "start", "pause", "submit", "reassign", "reassign", "queue", "move", "move"],
    in_progress: ["pause", "submit", "reassign", "move", "move"],
    waiting: ["resume", "submit", "reassign", "move"],
    done: ["reopen", "accept", "giveBack", "giveBack"],
    returned: ["start", "submit", "reassign", "move"],
    accepted: ["reopen", "unaccept"],
    cancelled: ["start", "restore"],
  } as const satisfies Record<Task.Info["status"], readonly string[]>;
  const kind = random.chance(0.03) ? "cancel" : random.one<string>(likely[task.status]);
  return kinds[kind] ?? (() => Promise.resolve());
}
