import { createUniqueId, For } from "solid-js";
import { t } from "../text/index.ts";

/** A reason by one tap: radio buttons that look like words to press. */
export function Reasons<Reason extends string>(props: {
  reasons: readonly Reason[];
  words: Record<Reason, string>;
  value: Reason | undefined;
  onChange: (reason: Reason) => void;
}) {
  const name = createUniqueId();
  return (
    <fieldset>
      <legend class="label mb-1.5">{t().application.why}</legend>
      <div class="flex flex-wrap gap-1.5">
        <For each={props.reasons}>
          {(reason) => (
            <label class="flex min-h-8 cursor-pointer items-center rounded-sm border border-line-strong px-2.5 font-medium text-muted has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 pointer-coarse:min-h-10">
              <input
                type="radio"
                class="sr-only"
                name={name}
                value={reason}
                checked={props.value === reason}
                onChange={() => props.onChange(reason)}
              />
              {props.words[reason]}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
