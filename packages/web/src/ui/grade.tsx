import { createUniqueId, For } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";

export type GradeValue = 1 | 2 | 3 | 4;
const GRADES = [1, 2, 3, 4] as const;

/** A grade from 1 to 4 by one tap or one arrow key. Accent only: a high grade is not "done", a low one is not "burning". */
export function Grade(props: {
  label: string;
  value: GradeValue | undefined;
  onChange: (grade: GradeValue) => void;
  disabled?: boolean;
}) {
  const name = createUniqueId();
  return (
    <fieldset class="grid grid-cols-4 gap-1" disabled={props.disabled}>
      <legend class="sr-only">{props.label}</legend>
      <For each={GRADES}>
        {(grade) => (
          <label class="relative grid min-h-10 cursor-pointer place-items-center content-center rounded-sm border border-line-strong bg-surface px-1 text-center has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-disabled:cursor-default has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
            <input
              type="radio"
              class="sr-only"
              name={name}
              checked={props.value === grade}
              onChange={() => props.onChange(grade)}
            />
            <span class="num font-semibold">{num(grade)}</span> <span class="text-2xs">{t().ui.grades[grade - 1]}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
