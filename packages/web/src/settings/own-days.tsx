import { For } from "solid-js";
import { day } from "../text/format.ts";
import { Chip } from "../ui/chip.tsx";
import { DateField } from "../ui/date-field.tsx";

/** A list of days that the firm keeps itself: one is added by the calendar, and taken away by its cross. */
export function OwnDays(props: { label: string; days: readonly string[]; onChange: (days: string[]) => void }) {
  const add = (date: string) => props.onChange([...new Set([...props.days, date])].sort());
  return (
    <div class="grid gap-1.5">
      <DateField label={props.label} value={undefined} onChange={(date) => date && add(date)} optional />
      <div class="flex flex-wrap gap-1.5 empty:hidden">
        <For each={props.days}>
          {(date) => (
            <Chip
              name={day(date, { year: true })}
              onRemove={() => props.onChange(props.days.filter((one) => one !== date))}
            >
              {day(date, { year: true })}
            </Chip>
          )}
        </For>
      </div>
    </div>
  );
}
