import { createUniqueId, type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Alert } from "./icon.ts";

/** What an input inside a field needs to be named and described. Spread it: `<input {...field} class="field" />`. */
export interface FieldParts {
  readonly id: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

/** A label, its input, a hint, and what is wrong with it: an alert icon and words, never red. */
export function Field(props: {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  children: (field: FieldParts) => JSX.Element;
}) {
  const id = createUniqueId();
  const parts: FieldParts = {
    id,
    get "aria-invalid"() {
      return Boolean(props.error);
    },
    get "aria-describedby"() {
      return props.error || props.hint ? `${id}-note` : undefined;
    },
  };
  return (
    <div class="grid content-start gap-1">
      <div class="label">
        <label for={id}>{props.label}</label>
        <Show when={props.optional}>
          <span class="font-normal text-faint"> · {t().ui.optional}</span>
        </Show>
      </div>
      {props.children(parts)}
      <p id={`${id}-note`} class="text-xs empty:hidden" classList={{ "text-muted": !props.error }}>
        <Show when={props.error} fallback={props.hint}>
          <span class="flex items-start gap-1 font-medium">
            <Alert class="mt-px size-3.5 shrink-0" />
            {props.error}
          </span>
        </Show>
      </p>
    </div>
  );
}
