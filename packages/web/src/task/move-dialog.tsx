import type { Info } from "@kolo/core/work/task/model";
import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { localDate, zoneName } from "../text/format.ts";
import { t } from "../text/index.ts";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import { useTaskActs } from "./acts.ts";

/** Promises another day and says why; the first promise stays in sight. */
export default function MoveDialog(props: { task: Info; onClose: () => void }) {
  const acts = useTaskActs();
  const act = useAct();
  const due = () => props.task.deadline;
  const [on, setOn] = createSignal<string | undefined>(due().localDate);
  const [at, setAt] = createSignal(due().localTime);
  const [reason, setReason] = createSignal("");

  async function save() {
    const date = on();
    if (!date) return;
    const { taskID, version } = props.task;
    const deadline = { localDate: date, localTime: at(), zone: due().zone };
    const why = reason().trim();
    if (await act.run(() => acts.move(taskID, { deadline, ...(why && { reason: why }), version }))) props.onClose();
  }

  return (
    <Dialog title={t().task.move} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submitting(save)}>
        <div class="grid gap-3 sm:grid-cols-2">
          <DateField
            label={t().task.deadline}
            value={on()}
            min={localDate(new Date().toISOString(), due().zone)}
            error={on() ? undefined : t().task.missing}
            onChange={setOn}
          />
          <TimeField label={t().task.time} optional hint={zoneName(due().zone)} value={at()} onChange={setAt} />
        </div>
        <TextField
          label={t().task.reason}
          optional
          maxlength={500}
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <Refusal text={act.error()} />
        <DialogFoot label={t().ui.save} busy={act.busy()} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
