import type { Info } from "@kolo/core/work/task/model";
import { inWords } from "../act.ts";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { useTaskActs } from "./acts.ts";

/** What is done to a task from a list, in one tap: said in a message, taken back from there where it can be. */
export function useDoing() {
  const acts = useTaskActs();
  async function run(act: () => Promise<void>) {
    try {
      await act();
    } catch (error) {
      notify(inWords(error) ?? t().shell.failed);
    }
  }
  const seen = ({ version }: Info) => ({ version });
  const unaccept = (task: Info) =>
    run(async () => {
      await acts.unaccept(task.taskID, seen(task));
      notify(t().task.unaccepted(task.title));
    });
  const restore = (task: Info) =>
    run(async () => {
      await acts.restore(task.taskID, seen(task));
      notify(t().task.restored(task.title));
    });
  return {
    finish: (task: Info) =>
      run(async () => {
        const done = await acts.submit(task.taskID, seen(task));
        notify(
          t().task.finished(task.title),
          () => void run(async () => void (await acts.reopen(task.taskID, seen(done)))),
        );
      }),
    accept: (task: Info, words: string, quality?: 1 | 2 | 3 | 4) =>
      run(async () => {
        const said = { ...seen(task), ...(words && { words }), ...(quality && { quality }) };
        const done = await acts.accept(task.taskID, said);
        notify(t().task.accepted(task.title), () => void unaccept(done));
      }),
    unaccept,
    cancel: async (task: Info, reason: string) => {
      const gone = await acts.cancel(task.taskID, { ...seen(task), reason });
      notify(t().task.cancelled(task.title), task.runID === undefined ? () => void restore(gone) : undefined);
    },
    restore,
    giveBack: (task: Info, words: string) =>
      run(async () => {
        await acts.giveBack(task.taskID, { ...seen(task), words });
        notify(t().task.returned(task.title));
      }),
    claim: (task: Info) =>
      run(async () => {
        const taken = await acts.claim(task.taskID, seen(task));
        const back = { departmentID: task.departmentID, version: taken.version };
        notify(t().task.claimed(task.title), () => void run(async () => void (await acts.reassign(task.taskID, back))));
      }),
    remind: (task: Info) =>
      run(async () => {
        await acts.remind(task.taskID);
        notify(t().task.reminded(task.title));
      }),
    start: (task: Info) => run(async () => void (await acts.start(task.taskID, seen(task)))),
    resume: (task: Info) => run(async () => void (await acts.resume(task.taskID, seen(task)))),
    reopen: (task: Info) => run(async () => void (await acts.reopen(task.taskID, seen(task)))),
  };
}
export type Doing = ReturnType<typeof useDoing>;
