import type { Info } from "@kolo/core/work/task/model";
import { createSignal, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useTaskActs } from "./acts.ts";
import { useDoing } from "./doing.ts";

const NOBODY = "nobody";

/** Why it waits, and for which department; or why it is given up. */
export default function WordsDialog(props: { task: Info; act: "pause" | "cancel"; onClose: () => void }) {
  const session = useSession();
  const acts = useTaskActs();
  const doing = useDoing();
  const act = useAct();
  const [words, setWords] = createSignal("");
  const [departmentID, setDepartmentID] = createSignal(NOBODY);
  const isPause = () => props.act === "pause";

  function done() {
    const { taskID, version } = props.task;
    const said = words().trim();
    if (!isPause()) return doing.cancel(props.task, said);
    const department = departmentID() === NOBODY ? {} : { departmentID: departmentID() };
    return acts.pause(taskID, { ...(said && { words: said }), ...department, version });
  }
  const save = async () => {
    if (await act.run(done)) props.onClose();
  };

  return (
    <Dialog title={isPause() ? t().task.pause : t().task.cancel} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submitting(save)}>
        <TextField
          label={isPause() ? t().task.waitsFor : t().task.reason}
          optional={isPause()}
          required={!isPause()}
          maxlength={1000}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Show when={isPause()}>
          <Select
            label={t().task.waitsForWhom}
            hint={t().task.waitsHint}
            choices={[
              { value: NOBODY, label: t().task.nobody },
              ...(session.data?.firm?.departments ?? []).map((one) => ({ value: one.departmentID, label: one.name })),
            ]}
            value={departmentID()}
            onChange={setDepartmentID}
          />
        </Show>
        <Refusal text={act.error()} />
        <div class="flex justify-end gap-2">
          <Button onClick={props.onClose}>{t().ui.close}</Button>
          <Button kind="primary" type="submit" busy={act.busy()} disabled={!isPause() && words().trim() === ""}>
            {isPause() ? t().task.pause : t().task.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
