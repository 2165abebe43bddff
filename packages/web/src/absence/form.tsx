import type { Info, Spell } from "@kolo/core/people/absence/model";
import { createSignal, onMount, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { Combobox } from "../ui/combobox.tsx";
import { DateField } from "../ui/date-field.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import { useAbsenceActs } from "./queries.ts";
import { daysOf } from "./words.ts";

/** From which day to which somebody is away, and who stands in for them. */
export function AbsenceForm(props: { absences: Info; spell?: Spell | undefined; onClose: (kept: boolean) => void }) {
  const colleagues = useColleagues();
  const acts = useAbsenceActs(() => props.absences.accountID);
  const act = useAct();
  const [from, setFrom] = createSignal<string | undefined>(props.spell?.from);
  const [to, setTo] = createSignal<string | undefined>(props.spell?.to);
  const [substituteID, setSubstituteID] = createSignal<string | undefined>(props.spell?.substituteID);
  const [tried, setTried] = createSignal(false);
  const missing = (day: string | undefined) => (tried() && !day ? t().absence.needed : undefined);
  const today = localDate(new Date().toISOString());
  const others = () => colleagues.options().filter(({ value }) => value !== props.absences.accountID);
  let form!: HTMLFormElement;
  onMount(() => form.querySelector("input")?.focus());

  /** One day away is the usual start: the last day follows the first until it is chosen. */
  const begin = (day: string | undefined) => {
    setFrom(day);
    if (day && (to() ?? day) <= day) setTo(day);
  };

  async function save() {
    setTried(true);
    const [first, last] = [from(), to()];
    if (!first || !last) return;
    const { version } = props.absences;
    const spell = { from: first, to: last, ...(substituteID() && { substituteID: substituteID() }) };
    const kept = { ...spell, ...(props.spell && { absenceID: props.spell.absenceID }), version };
    if (!(await act.run(() => acts.keep(kept)))) return;
    notify(t().absence.kept(daysOf(spell)));
    props.onClose(true);
  }

  return (
    <form ref={form} class="grid max-w-120 gap-3" onSubmit={submitting(save)}>
      <div class="grid gap-3 sm:grid-cols-2">
        <DateField label={t().absence.from} value={from()} error={missing(from())} onChange={begin} />
        <DateField label={t().absence.to} value={to()} min={from() ?? today} error={missing(to())} onChange={setTo} />
      </div>
      <Combobox
        label={t().absence.substitute}
        hint={t().absence.substituteHint}
        optional
        options={others()}
        value={substituteID()}
        onChange={setSubstituteID}
      />
      <Show when={to()}>
        {(last) => <AwayNote accountID={substituteID()} from={from()} until={last()} onTake={setSubstituteID} />}
      </Show>
      <Refusal text={act.error()} />
      <DialogFoot label={t().ui.save} busy={act.busy()} onClose={() => props.onClose(false)} />
    </form>
  );
}
