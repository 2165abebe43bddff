import type { Info } from "@kolo/core/hiring/vacancy/model";
import { createSignal, Show } from "solid-js";
import { day, localDate, zoneName } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import { useVacancyActs } from "./queries.ts";

/** Promises another day and says why; what was promised first stays in sight. */
export default function DeadlineDialog(props: { vacancy: Info; onClose: () => void }) {
  const acts = useVacancyActs();
  const due = () => props.vacancy.deadline;
  const [on, setOn] = createSignal<string | undefined>(due().localDate);
  const [at, setAt] = createSignal(due().localTime);
  const [reason, setReason] = createSignal("");
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);

  async function save(localDate: string) {
    const { vacancyID, version } = props.vacancy;
    const deadline = { localDate, localTime: at(), zone: due().zone };
    setBusy(true);
    try {
      await acts.postpone(vacancyID, { deadline, reason: reason().trim() || undefined, version });
      props.onClose();
    } catch (failure) {
      setError(acts.refused(failure));
      setBusy(false);
    }
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const date = on();
    if (date) void save(date);
    else setError(t().vacancy.missing);
  }

  return (
    <Dialog title={t().vacancy.postpone} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submit}>
        <Show when={due().firstPromise.instant !== due().instant}>
          <p class="text-muted">{t().vacancy.firstPromise(day(due().firstPromise.localDate, { year: true }))}</p>
        </Show>
        <div class="grid gap-3 sm:grid-cols-2">
          <DateField
            label={t().vacancy.newDeadline}
            value={on()}
            min={localDate(new Date().toISOString(), due().zone)}
            onChange={setOn}
            error={error()}
          />
          <TimeField
            label={t().vacancy.time}
            optional
            value={at()}
            hint={t().vacancy.deadlineHint(zoneName(due().zone))}
            onChange={setAt}
          />
        </div>
        <TextField
          label={t().vacancy.reason}
          optional
          maxlength={500}
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <div class="flex justify-end gap-2 pt-1">
          <Button onClick={props.onClose}>{t().ui.cancel}</Button>
          <Button kind="primary" type="submit" busy={busy()}>
            {t().ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
