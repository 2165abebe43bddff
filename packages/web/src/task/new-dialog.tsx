import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { submitting, useAct } from "../act.ts";
import { useActor } from "../actor.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Combobox } from "../ui/combobox.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import { notify } from "../ui/toast.ts";
import { useTaskActs } from "./queries.ts";

const NONE = "none";

/** A new task: what, who, until when, and what it pays. */
export default function NewDialog(props: { onClose: () => void }) {
  const session = useSession();
  const actor = useActor();
  const colleagues = useColleagues();
  const acts = useTaskActs();
  const act = useAct();
  const [tried, setTried] = createSignal(false);
  const [form, set] = createStore({
    title: "",
    text: "",
    responsibleID: actor()?.accountID as string | undefined,
    departmentID: undefined as string | undefined,
    localDate: undefined as string | undefined,
    localTime: undefined as string | undefined,
    points: "",
  });
  const zone = () => session.data?.account.zone ?? "UTC";
  const missing = (value: string | undefined) => (tried() && !value?.trim() ? t().task.missing : undefined);

  async function save() {
    setTried(true);
    const due = form.localDate;
    if (!form.title.trim() || !due) return;
    const saved = await act.run(() =>
      acts.create({
        title: form.title.trim(),
        ...(form.text.trim() && { text: form.text.trim() }),
        responsibleID: form.responsibleID,
        departmentID: form.departmentID,
        deadline: { localDate: due, localTime: form.localTime, zone: zone() },
        ...(Number(form.points) > 0 && { points: Number(form.points) }),
      }),
    );
    if (!saved) return;
    notify(t().task.created(form.title.trim()));
    props.onClose();
  }

  return (
    <Dialog title={t().task.create} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submitting(save)}>
        <TextField
          label={t().task.name}
          maxlength={200}
          autocomplete="off"
          value={form.title}
          error={missing(form.title)}
          onInput={(event) => set("title", event.currentTarget.value)}
        />
        <div class="grid gap-3 sm:grid-cols-2">
          <Combobox
            label={t().task.who}
            hint={t().task.whoHint}
            optional
            options={colleagues.options()}
            value={form.responsibleID}
            onChange={(id) => set("responsibleID", id)}
          />
          <Select
            label={t().task.department}
            choices={[
              { value: NONE, label: t().task.byWho },
              ...(session.data?.firm?.departments ?? []).map((one) => ({ value: one.departmentID, label: one.name })),
            ]}
            value={form.departmentID ?? NONE}
            onChange={(id) => set("departmentID", id === NONE ? undefined : id)}
          />
          <DateField
            label={t().task.deadline}
            value={form.localDate}
            min={localDate(new Date().toISOString(), zone())}
            error={missing(form.localDate)}
            onChange={(on) => set("localDate", on)}
          />
          <TimeField
            label={t().task.time}
            optional
            hint={t().task.deadlineHint}
            value={form.localTime}
            onChange={(at) => set("localTime", at)}
          />
        </div>
        <TextField
          label={t().task.points}
          optional
          type="number"
          min={1}
          max={10_000}
          hint={t().task.pointsHint}
          value={form.points}
          onInput={(event) => set("points", event.currentTarget.value)}
        />
        <TextArea
          label={t().task.text}
          optional
          maxlength={5000}
          value={form.text}
          onInput={(event) => set("text", event.currentTarget.value)}
        />
        <Refusal text={act.error()} />
        <div class="flex justify-end gap-2">
          <Button onClick={props.onClose}>{t().ui.cancel}</Button>
          <Button kind="primary" type="submit" busy={act.busy()}>
            {t().task.set}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
