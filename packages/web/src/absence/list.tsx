import type { Spell } from "@kolo/core/people/absence/model";
import { createSignal, For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Pencil, Plane, X } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { AbsenceForm } from "./form.tsx";
import { useAbsenceActs, useAbsences } from "./queries.ts";
import { daysOf } from "./words.ts";

/**
 * A colleague's absences ahead, each with who stands in; who may keep them changes and adds to them in the same place.
 * `eager`: with none ahead, the form of a new one is open. `onDone`: one was kept, or none was meant after all.
 */
export function AbsenceList(props: { accountID: string; label: string; eager?: boolean; onDone?: () => void }) {
  const query = useAbsences(() => props.accountID);
  const known = () => (query.isSuccess ? query.data : undefined);
  /** The one that is changed, or a new one; null: none, for it was closed. */
  const [open, setOpen] = createSignal<{ spell?: Spell } | null>();
  const spells = () => known()?.absences.spells ?? [];
  const form = () => {
    if (!known()?.mayKeep) return undefined;
    return open() ?? (open() === undefined && props.eager && spells().length === 0 ? {} : undefined);
  };
  let add: HTMLButtonElement | undefined;
  function close(kept: boolean) {
    setOpen(null);
    if (kept || (props.eager && spells().length === 0)) props.onDone?.();
    queueMicrotask(() => add?.focus());
  }
  return (
    <Show when={known()}>
      {(data) => (
        <Show
          when={form()}
          keyed
          fallback={
            <div class="grid gap-2">
              <Show when={spells().length > 0} fallback={<p class="text-muted text-xs">{t().absence.none}</p>}>
                <ul>
                  <For each={spells()}>
                    {(spell) => (
                      <Row
                        spell={spell}
                        accountID={props.accountID}
                        version={data().absences.version}
                        mayKeep={data().mayKeep}
                        onEdit={() => setOpen({ spell })}
                      />
                    )}
                  </For>
                </ul>
              </Show>
              <Show when={data().mayKeep}>
                <Button ref={(button) => (add = button)} class="justify-self-start" onClick={() => setOpen({})}>
                  <Plane />
                  {props.label}
                </Button>
              </Show>
            </div>
          }
        >
          {({ spell }) => <AbsenceForm absences={data().absences} spell={spell} onClose={close} />}
        </Show>
      )}
    </Show>
  );
}

function Row(props: { spell: Spell; accountID: string; version: number; mayKeep: boolean; onEdit: () => void }) {
  const colleagues = useColleagues();
  const acts = useAbsenceActs(() => props.accountID);
  const days = () => daysOf(props.spell);
  const standsIn = () => {
    const { substituteID } = props.spell;
    return substituteID ? t().absence.standsIn(colleagues.nameOf(substituteID)) : t().absence.nobody;
  };
  async function said(act: () => Promise<void>) {
    try {
      await act();
    } catch (error) {
      notify(inWords(error) ?? t().shell.failed);
    }
  }
  const cancel = () =>
    said(async () => {
      const { spell } = props;
      const { version } = await acts.cancel(spell.absenceID, props.version);
      const back = () => void said(async () => void (await acts.keep({ ...spell, version })));
      notify(t().absence.cancelled(daysOf(spell)), back);
    });
  return (
    <li class="flex items-center gap-1 border-line border-b py-1.5 last:border-b-0">
      <div class="min-w-0 flex-1">
        <p class="num font-medium">{days()}</p>
        <p class="text-muted text-xs">{standsIn()}</p>
      </div>
      <Show when={props.mayKeep}>
        <Button kind="ghost" icon aria-label={t().absence.edit(days())} onClick={() => props.onEdit()}>
          <Pencil />
        </Button>
        <Button kind="ghost" icon aria-label={t().absence.remove(days())} onClick={() => void cancel()}>
          <X />
        </Button>
      </Show>
    </li>
  );
}
