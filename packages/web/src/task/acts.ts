import type {
  Accept,
  Act,
  Cancel,
  Create,
  Edit,
  Info,
  Move,
  Pause,
  Reassign,
  Return,
  Submit,
} from "@kolo/core/work/task/model";
import { useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** The acts on a task; each lets the lists and the task's page be asked again. */
export function useTaskActs() {
  const client = useQueryClient();
  async function fresh(call: Promise<Info>): Promise<Info> {
    try {
      return await call;
    } finally {
      void client.invalidateQueries({ queryKey: ["task"] });
    }
  }
  const one = api.task[":taskID"];
  const of = (taskID: string) => ({ param: { taskID } });
  return {
    create: (json: Create) => fresh(ok(api.task.$post({ json }))),
    start: (taskID: string, json: Act) => fresh(ok(one.start.$post({ ...of(taskID), json }))),
    pause: (taskID: string, json: Pause) => fresh(ok(one.pause.$post({ ...of(taskID), json }))),
    resume: (taskID: string, json: Act) => fresh(ok(one.resume.$post({ ...of(taskID), json }))),
    submit: (taskID: string, json: Submit) => fresh(ok(one.submit.$post({ ...of(taskID), json }))),
    reopen: (taskID: string, json: Act) => fresh(ok(one.reopen.$post({ ...of(taskID), json }))),
    accept: (taskID: string, json: Accept) => fresh(ok(one.accept.$post({ ...of(taskID), json }))),
    giveBack: (taskID: string, json: Return) => fresh(ok(one.return.$post({ ...of(taskID), json }))),
    cancel: (taskID: string, json: Cancel) => fresh(ok(one.cancel.$post({ ...of(taskID), json }))),
    unaccept: (taskID: string, json: Act) => fresh(ok(one.unaccept.$post({ ...of(taskID), json }))),
    restore: (taskID: string, json: Act) => fresh(ok(one.restore.$post({ ...of(taskID), json }))),
    edit: (taskID: string, json: Edit) => fresh(ok(one.$patch({ ...of(taskID), json }))),
    claim: (taskID: string, json: Act) => fresh(ok(one.claim.$post({ ...of(taskID), json }))),
    reassign: (taskID: string, json: Reassign) => fresh(ok(one.reassign.$post({ ...of(taskID), json }))),
    move: (taskID: string, json: Move) => fresh(ok(one.move.$post({ ...of(taskID), json }))),
    remind: (taskID: string) =>
      ok(one.remind.$post(of(taskID))).finally(() => client.invalidateQueries({ queryKey: ["task", "one", taskID] })),
    say: (taskID: string, json: { text: string; mentions: string[] }) =>
      ok(one.line.$post({ ...of(taskID), json })).finally(() => client.invalidateQueries({ queryKey: ["task"] })),
  };
}
