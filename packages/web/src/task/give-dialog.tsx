import { WHOLE_FIRM } from "@kolo/core/firm/model";
import type { Info } from "@kolo/core/work/task/model";
import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { useTaskActs } from "./acts.ts";

/** Another colleague, or a department's queue, answers for it from now on. */
export default function GiveDialog(props: { task: Info; onClose: () => void }) {
  const session = useSession();
  const colleagues = useColleagues();
  const acts = useTaskActs();
  const act = useAct();
  const [responsibleID, setResponsibleID] = createSignal<string | undefined>(props.task.responsibleID);
  const [departmentID, setDepartmentID] = createSignal(props.task.departmentID);

  /** The whole firm stands among them where it answers already. */
  const departments = () => [
    ...(props.task.departmentID === WHOLE_FIRM ? [{ value: WHOLE_FIRM, label: t().task.wholeFirm }] : []),
    ...(session.data?.firm?.departments ?? []).map((one) => ({ value: one.departmentID, label: one.name })),
  ];

  async function save() {
    const to = { departmentID: departmentID(), responsibleID: responsibleID(), version: props.task.version };
    if (await act.run(() => acts.reassign(props.task.taskID, to))) props.onClose();
  }

  return (
    <Dialog title={t().task.give} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submitting(save)}>
        <Combobox
          label={t().task.who}
          hint={t().task.whoHint}
          optional
          options={colleagues.options()}
          value={responsibleID()}
          onChange={setResponsibleID}
        />
        <AwayNote accountID={responsibleID()} until={props.task.deadline.localDate} onTake={setResponsibleID} />
        <Select label={t().task.department} choices={departments()} value={departmentID()} onChange={setDepartmentID} />
        <Refusal text={act.error()} />
        <DialogFoot label={t().ui.save} busy={act.busy()} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
