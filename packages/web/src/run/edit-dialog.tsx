import type { Info } from "@kolo/core/people/employee/model";
import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import { type Place, PlaceFields } from "./place.tsx";
import { useRunActs } from "./queries.ts";

/** Another position, department, office or manager. */
export default function EditDialog(props: { employee: Info; name: string; onClose: () => void }) {
  const acts = useRunActs();
  const act = useAct();
  const [place, setPlace] = createSignal<Place>(props.employee);
  const save = () =>
    act.run(async () => {
      const { position, officeID, departmentID = null, managerID = null } = place();
      await acts.edit(props.employee.personID, {
        version: props.employee.version,
        position,
        officeID,
        departmentID,
        managerID,
      });
      notify(t().settings.saved);
      props.onClose();
    });
  return (
    <Dialog title={t().employee.editTitle(props.name)} onClose={props.onClose}>
      <form class="grid gap-3" novalidate onSubmit={submitting(save)}>
        <PlaceFields value={place()} onChange={setPlace} />
        <Refusal text={act.error() ?? (act.wrong("position") ? t().employee.needed : undefined)} />
        <Button type="submit" kind="primary" class="justify-self-end" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </form>
    </Dialog>
  );
}
