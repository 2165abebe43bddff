import type { FieldName } from "@kolo/core/people/person/model";
import { createSignal, type JSX, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check, Pencil } from "../ui/icon.ts";

/** One fact of a person: confirmed or changed where it stands. `edit` is given what closes the editor. */
export function FieldRow(props: {
  name: FieldName;
  label: string;
  unconfirmed: boolean;
  editable: boolean;
  empty: boolean;
  children: JSX.Element;
  onConfirm: () => void;
  edit?: ((close: () => void) => JSX.Element) | undefined;
}) {
  const [editing, setEditing] = createSignal(false);
  let pencil: HTMLButtonElement | undefined;
  const close = () => {
    setEditing(false);
    pencil?.focus();
  };
  return (
    <div class="grid items-start gap-x-3 sm:grid-cols-[7.5rem_1fr] border-line border-b px-4 py-1.5">
      <dt class="flex items-center text-muted sm:min-h-7 text-xs">{props.label}</dt>
      <dd class="flex min-w-0 items-start gap-1">
        <Show
          when={editing()}
          fallback={
            <>
              <div class="min-h-7 min-w-0 flex-1 break-words py-1" classList={{ "text-faint": props.empty }}>
                <Show when={!props.empty} fallback={t().candidate.empty}>
                  {props.children}
                </Show>
                <Show when={props.unconfirmed}>
                  <span class="mt-0.5 block text-2xs text-accent-ink">{t().candidate.unconfirmed}</span>
                </Show>
              </div>
              <Show when={props.editable && props.unconfirmed}>
                <Button
                  kind="ghost"
                  icon
                  class="text-accent-ink"
                  aria-label={t().candidate.confirmField(props.label)}
                  onClick={props.onConfirm}
                >
                  <Check />
                </Button>
              </Show>
              <Show when={props.editable && props.edit}>
                <Button
                  kind="ghost"
                  icon
                  ref={pencil}
                  aria-label={t().candidate.edit(props.label)}
                  onClick={() => setEditing(true)}
                >
                  <Pencil />
                </Button>
              </Show>
            </>
          }
        >
          <div class="min-w-0 flex-1 py-1">{props.edit?.(close)}</div>
        </Show>
      </dd>
    </div>
  );
}
