import { can } from "@kolo/core/access/policy/model";
import { headsOf } from "@kolo/core/work/task/heads/model";
import { Repeat } from "@kolo/core/work/task/model";
import { createSignal, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useActor } from "../actor.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { Combobox } from "../ui/combobox.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { isAmount } from "../ui/points-amount.ts";
import { RuleField } from "../ui/points-rule.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import { notify } from "../ui/toast.ts";
import { useTaskActs } from "./acts.ts";
import { type Form, useForm } from "./form.ts";
import { LineField } from "./line-field.tsx";
import { Understood } from "./understood.tsx";

/** A new task: one line says all of it; the fields show what was understood, and can be filled by hand. */
export default function NewDialog(props: { onClose: () => void }) {
  const acts = useTaskActs();
  const act = useAct();
  const form = useForm();
  const [tried, setTried] = createSignal(false);
  const missing = (value: string | undefined) => (tried() && !value?.trim() ? t().task.missing : undefined);

  async function save() {
    setTried(true);
    const task = form.filled();
    if (!task) return;
    if (!(await act.run(() => acts.create(task)))) return;
    notify(t().task.created(task.title));
    props.onClose();
  }

  return (
    <Dialog title={t().task.create} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submitting(save)}>
        <LineField
          value={form.line()}
          names={form.names()}
          error={missing(form.said().title)}
          onChange={form.setLine}
        />
        <Understood form={form} />
        <Fields form={form} wrong={missing(form.localDate())} />
        <Refusal text={act.error()} />
        <DialogFoot label={t().task.set} busy={act.busy()} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}

const NONE = "none";

function Fields(props: { form: Form; wrong: string | undefined }) {
  const session = useSession();
  const actor = useActor();
  const colleagues = useColleagues();
  const form = () => props.form;
  const mayOffer = () => {
    const user = actor();
    return user && can(user, "task", "offer", { createdBy: "", departmentID: "", watchers: [], headIDs: [] });
  };
  /** A queue that nobody answers for: no head there, nor above. */
  const headless = () => {
    const departmentID = form().departmentID();
    const firm = session.data?.firm;
    return departmentID && firm && !form().responsibleID() && headsOf(firm, departmentID).length === 0;
  };
  /** Who answers for the queue first. */
  const headID = () => {
    const firm = session.data?.firm;
    return firm ? headsOf(firm, form().departmentID())[0] : undefined;
  };
  return (
    <>
      <div class="grid gap-3 sm:grid-cols-2">
        <div class="grid content-start gap-1.5">
          <Combobox
            label={t().task.who}
            hint={t().task.whoHint}
            optional
            options={colleagues.options()}
            value={form().responsibleID()}
            onChange={(id) => form().hand({ responsibleID: id ?? null })}
          />
          <Show when={form().responsibleID()} fallback={<AwayNote accountID={headID()} until={form().localDate()} />}>
            {(accountID) => (
              <AwayNote
                accountID={accountID()}
                until={form().localDate()}
                onTake={(responsibleID) => form().hand({ responsibleID })}
              />
            )}
          </Show>
        </div>
        <Select
          label={t().task.department}
          choices={[
            { value: NONE, label: t().task.byWho },
            ...(session.data?.firm?.departments ?? []).map((one) => ({ value: one.departmentID, label: one.name })),
          ]}
          value={form().departmentID() ?? NONE}
          hint={headless() ? t().task.headless : ""}
          onChange={(id) => form().hand({ departmentID: id === NONE ? undefined : id })}
        />
        <DateField
          label={t().task.deadline}
          value={form().localDate()}
          min={localDate(new Date().toISOString(), form().zone())}
          error={props.wrong}
          onChange={(date) => form().hand({ localDate: date })}
        />
        <TimeField
          label={t().task.time}
          optional
          hint={t().task.deadlineHint}
          value={form().localTime()}
          onChange={(time) => form().hand({ localTime: time })}
        />
      </div>
      <Show when={mayOffer()}>
        <div class="grid gap-3 sm:grid-cols-2">
          <TextField
            label={t().task.points}
            optional
            inputmode="numeric"
            hint={t().task.pointsHint}
            error={isAmount(form().points()) ? undefined : t().points.whole}
            value={form().points()}
            onInput={(event) => form().hand({ points: event.currentTarget.value })}
          />
          <Show when={form().points().trim()}>
            <RuleField value={form().rule()} onChange={(rule) => form().hand({ rule })} />
          </Show>
        </div>
      </Show>
      <Select
        label={t().task.repeat}
        choices={[
          { value: NONE, label: t().task.once },
          ...Repeat.options.map((value) => ({ value, label: t().task.repeats[value] })),
        ]}
        value={form().repeat() ?? NONE}
        onChange={(value) => form().hand({ repeat: Repeat.options.find((one) => one === value) })}
      />
      <TextArea
        label={t().task.text}
        optional
        maxlength={5000}
        value={form().text()}
        onInput={(event) => form().hand({ text: event.currentTarget.value })}
      />
    </>
  );
}
