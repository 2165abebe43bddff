import { Index, Show } from "solid-js";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import { Plus, X } from "../ui/icon.ts";
import type { OpeningDay } from "./form.ts";

const MOST = 20;

/** No day that has passed is promised anew; one that was promised and has passed may stay. */
function soonest({ localDate: day, zone }: OpeningDay): string | undefined {
  const today = localDate(new Date().toISOString(), zone);
  return day !== undefined && day < today ? undefined : today;
}

/** Days by which single openings are to be filled; those without one go by the vacancy's deadline. */
export function OpeningDays(props: {
  openings: number;
  days: readonly OpeningDay[];
  zone: string;
  onChange: (days: OpeningDay[]) => void;
}) {
  let list!: HTMLOListElement;
  const shown = () => props.days.slice(0, props.openings);
  const change = (place: number, day: string | undefined) =>
    props.onChange(shown().map((one, at) => (at === place ? { ...one, localDate: day } : one)));
  const remove = (place: number) => props.onChange(shown().filter((_, at) => at !== place));
  const add = () => {
    props.onChange([...shown(), { localDate: undefined, zone: props.zone }]);
    list.querySelector<HTMLInputElement>("li:last-child input")?.focus();
  };
  return (
    <Show when={props.openings > 1 || props.days.length > 0}>
      <fieldset class="grid gap-2">
        <legend class="label">{t().vacancy.openingDays}</legend>
        <p class="text-muted text-xs">{t().vacancy.openingDaysHint}</p>
        <ol ref={list} class="grid gap-2 sm:grid-cols-2">
          <Index each={shown()}>
            {(one, place) => (
              <li class="flex items-end gap-1">
                <div class="min-w-0 flex-1">
                  <DateField
                    label={t().vacancy.openingDay(place + 1)}
                    value={one().localDate}
                    min={soonest(one())}
                    onChange={(day) => change(place, day)}
                  />
                </div>
                <button
                  type="button"
                  class="btn btn-ghost btn-icon"
                  aria-label={t().ui.remove(t().vacancy.openingDay(place + 1))}
                  onClick={() => remove(place)}
                >
                  <X />
                </button>
              </li>
            )}
          </Index>
        </ol>
        <Show when={shown().length < Math.min(props.openings, MOST)}>
          <div>
            <Button kind="ghost" onClick={add}>
              <Plus />
              {t().vacancy.addOpeningDay}
            </Button>
          </div>
        </Show>
      </fieldset>
    </Show>
  );
}
