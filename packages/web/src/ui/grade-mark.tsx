import { For } from "solid-js";
import { num } from "../text/format.ts";

/** A grade that was given, 1 to 4: as many filled bars, and the figure. Accent only: no grade is "done" or "burning". */
export function GradeMark(props: { grade: number; title?: string | undefined }) {
  return (
    <span class="inline-flex items-center gap-1" title={props.title}>
      <span aria-hidden="true" class="inline-flex items-end gap-px">
        <For each={[1, 2, 3, 4]}>
          {(step) => (
            <span
              class="w-1 rounded-full"
              classList={{
                "bg-accent": step <= Math.round(props.grade),
                "bg-line-strong": step > Math.round(props.grade),
              }}
              style={{ height: `${2 + step * 2}px` }}
            />
          )}
        </For>
      </span>
      <span class="num font-semibold">{num(props.grade)}</span>
    </span>
  );
}
