import { createEffect, createSignal, createUniqueId, For, type JSX, onCleanup, Show } from "solid-js";
import { t } from "../text/index.ts";
import type { FieldParts } from "./field.tsx";
import { Option } from "./option.tsx";
import { float } from "./place.ts";

export interface Suggestion<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second line, smaller. */
  readonly line?: string | undefined;
}

/** The list below the input, in the top layer, so that a dialog never cuts it. */
function List<Value extends string>(props: {
  id: string;
  label: string;
  anchor: HTMLElement;
  options: readonly Suggestion<Value>[];
  at: number;
  face?: ((option: Suggestion<Value>) => JSX.Element) | undefined;
  onHover: (index: number) => void;
  onPick: (index: number) => void;
}) {
  let list!: HTMLDivElement;
  createEffect(() => {
    if (props.options.length >= 0) onCleanup(float(list, props.anchor, { sameWidth: true }));
  });
  createEffect(() => {
    list.querySelector(`[id="${props.id}-${props.at}"]`)?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div ref={list} popover="manual" class="menu fixed m-0">
      <div id={props.id} role="listbox" aria-label={props.label} class="max-h-70 overflow-y-auto">
        <For each={props.options}>
          {(option, index) => (
            <Option
              id={`${props.id}-${index()}`}
              active={index() === props.at}
              onHover={() => props.onHover(index())}
              onPick={() => props.onPick(index())}
            >
              {props.face?.(option)}
              <span class="min-w-0 flex-1 truncate">{option.label}</span>
              <span class="truncate text-faint text-xs empty:hidden">{option.line}</span>
            </Option>
          )}
        </For>
      </div>
      <Show when={props.options.length === 0}>
        <p class="px-2 py-3 text-center text-muted">{t().ui.nothing}</p>
      </Show>
    </div>
  );
}

/**
 * An input that suggests while one types: the part that Combobox and MultiSelect share. Arrows choose, the first match
 * is chosen already, Enter takes it, Esc closes the list and nothing around it.
 */
export function Suggest<Value extends string>(props: {
  field: FieldParts;
  label: string;
  text: string;
  options: readonly Suggestion<Value>[];
  placeholder?: string | undefined;
  class?: string;
  /** For a line that is mostly words: no list while there is nothing to offer. */
  quiet?: boolean;
  face?: ((option: Suggestion<Value>) => JSX.Element) | undefined;
  onText: (text: string) => void;
  onPick: (option: Suggestion<Value>) => void;
  onLeave?: () => void;
  onBackspace?: () => void;
}) {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  const shown = () => open() && !(props.quiet && props.options.length === 0);
  let input!: HTMLInputElement;

  function pick(index: number) {
    const option = props.options[index];
    if (!open() || !option) return false;
    setOpen(false);
    props.onPick(option);
    return true;
  }

  function step(by: number) {
    const count = props.options.length;
    if (props.quiet && count === 0) return false;
    if (open() && count > 0) setAt((now) => (now + by + count) % count);
    setOpen(true);
    return true;
  }

  function leaveList() {
    const was = shown();
    setOpen(false);
    return was;
  }

  /** What a key does; true when it is used up. */
  const keys: Record<string, () => boolean> = {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: () => pick(at()),
    Escape: leaveList,
    Backspace: () => {
      if (props.text === "") props.onBackspace?.();
      return false;
    },
  };

  function onKey(event: KeyboardEvent) {
    if (!keys[event.key]?.()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <input
        {...props.field}
        ref={input}
        class={props.class ?? "field"}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown()}
        aria-controls={shown() ? id : undefined}
        aria-activedescendant={open() && props.options.length > 0 ? `${id}-${at()}` : undefined}
        autocomplete="off"
        placeholder={props.placeholder}
        value={props.text}
        onInput={(event) => {
          setAt(0);
          setOpen(true);
          props.onText(event.currentTarget.value);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          props.onLeave?.();
        }}
        on:keydown={onKey}
      />
      <Show when={shown()}>
        <List
          id={id}
          label={props.label}
          anchor={input}
          options={props.options}
          at={at()}
          face={props.face}
          onHover={setAt}
          onPick={pick}
        />
      </Show>
    </>
  );
}
