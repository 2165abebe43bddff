import { Show } from "solid-js";
import { inWords } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "./button.tsx";
import { Alert } from "./icon.ts";

/** That something could not be read, in words, and a press that asks for it again; nothing while it could. */
export function Failure(props: { error: unknown; again: () => void; class?: string }) {
  return (
    <div role="alert" class={props.class} classList={{ hidden: !props.error }}>
      <Show when={inWords(props.error)}>
        {(words) => (
          <p class="flex flex-wrap items-center gap-2">
            <Alert class="shrink-0" />
            {words()}
            <Button onClick={() => props.again()}>{t().shell.again}</Button>
          </p>
        )}
      </Show>
    </div>
  );
}
