import type { Kept } from "@kolo/core/people/roster/model";
import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { useRosterActs } from "./queries.ts";

/** Takes an import back, and says of whom it did not and why. */
export function UndoButton(props: { importID: string; count: number }) {
  const acts = useRosterActs();
  const act = useAct();
  const [undone, setUndone] = createSignal<number>();
  const [kept, setKept] = createSignal<readonly Kept[]>([]);
  const undo = () =>
    act.run(async () => {
      setUndone(0);
      const outcome = await acts.undo(props.importID, setUndone);
      setKept(outcome.kept);
    });
  return (
    <div class="grid gap-2">
      <Show when={props.count > 0 && (act.busy() || undone() === undefined)}>
        <Button class="justify-self-start" busy={act.busy()} onClick={() => void undo()}>
          {t().roster.undo(props.count)}
        </Button>
      </Show>
      <div role="status" class="grid gap-2 empty:hidden">
        <Show when={undone() !== undefined}>
          <p>{t().roster.undone(undone() ?? 0)}</p>
        </Show>
        <Show when={kept().length > 0}>
          <p class="font-medium">{t().roster.kept(kept().length)}</p>
          <ul class="grid gap-1">
            <For each={kept()}>
              {({ name, personID, since }) => (
                <li>
                  <A class="underline" href={`/candidates/${personID}`}>
                    {name}
                  </A>
                  {`: ${t().roster.since[since]}`}
                </li>
              )}
            </For>
          </ul>
        </Show>
      </div>
      <Refusal text={act.error()} />
    </div>
  );
}
