import type { Info } from "@kolo/core/people/employee/model";
import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import { useEmployeeActs } from "./queries.ts";

/** The last day at work of somebody who leaves. It can be taken back until then. */
export default function LeaveDialog(props: { employee: Info; name: string; onClose: () => void }) {
  const acts = useEmployeeActs(() => props.employee.personID);
  const act = useAct();
  const [endsOn, setEndsOn] = createSignal<string | undefined>(localDate(new Date().toISOString()));
  const leave = () =>
    act.run(async () => {
      const last = endsOn();
      if (last === undefined) return;
      const { version } = await acts.leave({ version: props.employee.version, endsOn: last });
      notify(t().employee.leaves(props.name, day(last)), () => void acts.leave({ version, endsOn: null }));
      props.onClose();
    });
  return (
    <Dialog title={t().employee.leaveTitle(props.name)} onClose={props.onClose}>
      <form class="grid gap-3" novalidate onSubmit={submitting(leave)}>
        <p class="text-muted">{t().employee.leaveHint}</p>
        <DateField label={t().employee.endsOn} value={endsOn()} min={props.employee.startsOn} onChange={setEndsOn} />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" class="justify-self-end" busy={act.busy()}>
          {t().employee.leaving}
        </Button>
      </form>
    </Dialog>
  );
}
