import type { FieldName } from "@kolo/core/people/person/model";
import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check, Pencil, Quote } from "../ui/icon.ts";
import type { Asked } from "./provenance.tsx";

const REST_MS = 150;

/** One fact of a person: confirmed or changed where it stands. `edit` is given what closes the editor. */
export function FieldRow(props: {
  name: FieldName;
  label: string;
  unconfirmed: boolean;
  editable: boolean;
  empty: boolean;
  children: JSX.Element;
  onConfirm: () => void;
  /** With it one can ask where a value was read: by looking at it, or with the button. */
  onAsk?: ((asked: Asked | undefined) => void) | undefined;
  /** The id of the answer, while it is about this field. */
  tip?: string | undefined;
  edit?: ((close: () => void) => JSX.Element) | undefined;
}) {
  const [editing, setEditing] = createSignal(false);
  let pencil: HTMLButtonElement | undefined;
  const close = () => {
    setEditing(false);
    pencil?.focus();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (index: number | undefined, anchor: HTMLElement) => {
    clearTimeout(timer);
    props.onAsk?.({ field: props.name, index, anchor });
  };
  const leave = () => {
    clearTimeout(timer);
    props.onAsk?.(undefined);
  };
  onCleanup(() => clearTimeout(timer));
  /** The value under the pointer, once the hand rests: of a list one line, else the whole field. */
  const look = (target: EventTarget, row: HTMLElement) => {
    if (!props.onAsk || props.empty || !(target instanceof Element)) return;
    const value = target.closest<HTMLElement>("[data-told]");
    clearTimeout(timer);
    timer = setTimeout(() => ask(value ? Number(value.dataset.told) : undefined, value ?? row), REST_MS);
  };
  return (
    <div class="grid items-start gap-x-3 sm:grid-cols-[7.5rem_1fr] border-line border-b px-4 py-1.5">
      <dt class="flex items-center text-muted sm:min-h-7 text-xs">{props.label}</dt>
      <dd class="flex min-w-0 items-start gap-1">
        <Show
          when={editing()}
          fallback={
            <>
              <div
                class="min-h-7 min-w-0 flex-1 break-words py-1"
                classList={{ "text-faint": props.empty }}
                onPointerOver={(event) => event.pointerType === "mouse" && look(event.target, event.currentTarget)}
                onPointerLeave={leave}
              >
                <Show when={!props.empty} fallback={t().candidate.empty}>
                  {props.children}
                </Show>
                <Show when={props.unconfirmed}>
                  <span class="mt-0.5 block text-2xs text-accent-ink">{t().candidate.unconfirmed}</span>
                </Show>
              </div>
              <Show when={props.onAsk && !props.empty}>
                <Button
                  kind="ghost"
                  icon
                  class="text-faint"
                  aria-label={t().candidate.whereFrom(props.label)}
                  aria-describedby={props.tip}
                  onFocus={(event) => ask(undefined, event.currentTarget)}
                  onBlur={leave}
                  onClick={(event) => ask(undefined, event.currentTarget)}
                  onKeyDown={(event) => event.key === "Escape" && leave()}
                >
                  <Quote />
                </Button>
              </Show>
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
