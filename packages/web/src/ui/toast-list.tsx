import { createEffect, createSignal, For, onCleanup, Show } from "solid-js";
import { t } from "../text/index.ts";
import { passFocus } from "./focus.ts";
import { X } from "./icon.ts";
import { dismiss, type Toast, toasts } from "./toast.ts";

const UNDO_MS = 10_000;
const PLAIN_MS = 5000;

/** One message. Its time stands still under the pointer and while it holds the focus, which goes back to where it was before. */
function Message(props: { toast: Toast }) {
  const [held, setHeld] = createSignal(false);
  const before = document.activeElement;
  createEffect(() => {
    if (held()) return;
    const timer = setTimeout(() => dismiss(props.toast.id), props.toast.undo ? UNDO_MS : PLAIN_MS);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <li
      ref={(message) => passFocus(message, before)}
      class="flex min-h-11 animate-toast items-center gap-2 rounded-md bg-ink py-1.5 pr-1.5 pl-3.5 text-canvas shadow-pop"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="flex-1 font-medium">{props.toast.text}</span>
      <Show when={props.toast.undo}>
        {(undo) => (
          <button
            type="button"
            class="btn underline underline-offset-2"
            aria-keyshortcuts="Control+Z"
            onClick={() => {
              undo()();
              dismiss(props.toast.id);
            }}
          >
            {t().ui.undo}
            <span
              aria-hidden="true"
              class="ml-1.5 inline-block font-normal no-underline text-2xs opacity-70 pointer-coarse:hidden"
            >
              Ctrl Z
            </span>
          </button>
        )}
      </Show>
      <button type="button" class="btn btn-icon" aria-label={t().ui.close} onClick={() => dismiss(props.toast.id)}>
        <X />
      </button>
    </li>
  );
}

/** The messages there are now. */
export default function ToastList() {
  return (
    <ul class="grid gap-2">
      <For each={toasts()}>{(toast) => <Message toast={toast} />}</For>
    </ul>
  );
}
