import { settled } from "@kolo/core/work/run/model";
import { inWords } from "../act.ts";
import { useActor } from "../actor.ts";
import { useAway } from "../away.ts";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { useRunActs } from "./queries.ts";
import type { Placed } from "./stand.ts";

/**
 * How the reader says that a step is done, when it is theirs, or lies in the queue of their department; undefined when
 * it is not. Who stands in does so too. It can be taken back.
 */
export function useDone() {
  const actor = useActor();
  const acts = useRunActs();
  const away = useAway();
  const mine = ({ step }: Placed) => {
    const { accountID, departmentID } = actor() ?? {};
    const { responsibleID } = step;
    if (responsibleID !== undefined)
      return responsibleID === accountID || away.mine().some((one) => one.accountID === responsibleID);
    return departmentID !== undefined && step.departmentID === departmentID;
  };
  async function finish({ step }: Placed) {
    try {
      const queued = step.responsibleID === undefined;
      const { taskID, version } = await acts.finish(step.taskID, { version: step.version, queued });
      notify(t().run.finished(step.title), () => void acts.reopen(taskID, version));
    } catch (error) {
      notify(inWords(error) ?? "");
    }
  }
  return (placed: Placed) =>
    placed.whole.run.status === "running" && !settled(placed.step) && mine(placed)
      ? () => void finish(placed)
      : undefined;
}
