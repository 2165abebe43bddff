import { Show } from "solid-js";
import { Alert } from "./icon.ts";

/** Why a form was refused, beside its button: an icon and words, read out at once. Never red. */
export function Refusal(props: { text: string | undefined }) {
  return (
    <div role="alert">
      <Show when={props.text}>
        <p class="flex items-start gap-1.5 font-medium">
          <Alert class="mt-0.5 shrink-0" />
          {props.text}
        </p>
      </Show>
    </div>
  );
}
