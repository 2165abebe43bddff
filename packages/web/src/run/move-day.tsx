import type { Whole } from "@kolo/core/work/run";
import type { Preview, Shift } from "@kolo/core/work/run/model";
import { createSignal, For, Show } from "solid-js";
import { useAct } from "../act.ts";
import { ApiError } from "../api.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { ArrowRight } from "../ui/icon.ts";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import { useDepartments } from "./departments.ts";
import { type RunActs, useForesight } from "./queries.ts";

/** The day a run turns around. Another one is tried first: what shifts, what stays and why; then it is moved, or not. */
export function MoveDay(props: { whole: Whole; acts: RunActs }) {
  const run = () => props.whole.run;
  const [to, setTo] = createSignal<string>();
  const act = useAct();
  const foresight = useForesight(
    () => run().runID,
    () => to(),
  );
  const preview = (): Preview | undefined => (to() !== undefined && foresight.isSuccess ? foresight.data : undefined);
  const choose = (date: string | undefined) => setTo(date === run().anchorOn ? undefined : date);

  async function moved(anchorOn: string, version: number) {
    const from = run().anchorOn;
    const done = await props.acts.move(run().runID, { anchorOn, version });
    setTo(undefined);
    const back = () => void props.acts.move(run().runID, { anchorOn: from, version: done.version });
    notify(t().run.moved(day(anchorOn)), back);
  }
  /** Somebody moved it meanwhile: what would happen now is shown before anything does. */
  const overtaken = async (error: unknown) => {
    if (error instanceof ApiError && error.code === "db.stale") await foresight.refetch();
    throw error;
  };
  const move = (seen: Preview) => act.run(() => moved(seen.anchorOn, seen.version).catch(overtaken));

  return (
    <div class="grid gap-3">
      <div class="max-w-56">
        <DateField label={t().run.dayOf[run().kind]} value={to() ?? run().anchorOn} onChange={choose} />
      </div>
      <Show when={preview()}>
        {(seen) => (
          <div class="card grid gap-3 p-4">
            <Shifts title={t().run.shifting} all={seen().shifts.filter(({ to: goes }) => goes !== undefined)} />
            <Shifts title={t().run.staying} all={seen().shifts.filter(({ to: goes }) => goes === undefined)} />
            <Refusal text={act.error()} />
            <div class="flex justify-end gap-2">
              <Button onClick={() => setTo(undefined)}>{t().ui.cancel}</Button>
              <Button kind="primary" busy={act.busy()} onClick={() => void move(seen())}>
                {t().run.move}
              </Button>
            </div>
          </div>
        )}
      </Show>
    </div>
  );
}

function Shifts(props: { title: string; all: readonly Shift[] }) {
  const departments = useDepartments();
  return (
    <Show when={props.all.length > 0}>
      <div class="grid gap-1">
        <h2 class="font-medium">{props.title}</h2>
        <ul class="grid">
          <For each={props.all}>
            {(shift) => (
              <li class="flex flex-wrap items-center gap-x-3 border-line border-b py-1 last:border-b-0">
                <span class="min-w-40 flex-1">
                  {shift.title}
                  <span class="ml-2 text-muted text-xs">{departments.nameOf(shift.departmentID)}</span>
                </span>
                <span class="num flex items-center gap-1.5 text-muted">
                  {day(shift.from, { weekday: true })}
                  <Show when={shift.to} fallback={<> · {t().run.stays[shift.stays ?? "same"]}</>}>
                    {(date) => (
                      <>
                        <ArrowRight class="size-3.5" />
                        <span class="font-medium text-ink">{day(date(), { weekday: true })}</span>
                      </>
                    )}
                  </Show>
                </span>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  );
}
