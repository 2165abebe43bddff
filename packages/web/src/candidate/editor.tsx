import { createSignal, type JSX, onMount, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Alert } from "../ui/icon.ts";

/** The frame of every editor in place: Enter saves, Escape leaves, a refusal stays beside what was typed. */
export function Editor(props: {
  children: JSX.Element;
  /** What is wrong, in words; undefined when it was saved. */
  save: () => Promise<string | undefined>;
  close: () => void;
}) {
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  let form!: HTMLFormElement;
  onMount(() => form.querySelector<HTMLElement>("input, textarea, select")?.focus());
  async function submit(event: SubmitEvent) {
    event.preventDefault();
    setBusy(true);
    const wrong = await props.save();
    setBusy(false);
    setError(wrong);
    if (wrong === undefined) props.close();
  }
  return (
    <form
      ref={form}
      class="grid gap-2"
      onSubmit={submit}
      on:keydown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        props.close();
      }}
    >
      {props.children}
      <Show when={error()}>
        <p role="alert" class="flex items-center gap-1.5">
          <Alert class="shrink-0" />
          {error()}
        </p>
      </Show>
      <div class="flex gap-2">
        <Button kind="primary" type="submit" busy={busy()}>
          {t().ui.save}
        </Button>
        <Button kind="ghost" onClick={props.close}>
          {t().ui.cancel}
        </Button>
      </div>
    </form>
  );
}

/** A line of text, or several with `lines`. `onSave` takes what was typed and answers what is wrong with it. */
export function TextEditor(props: {
  label: string;
  value: string;
  lines?: boolean;
  hint?: string;
  onSave: (text: string) => Promise<string | undefined>;
  close: () => void;
}) {
  const [text, setText] = createSignal(props.value);
  return (
    <Editor save={() => props.onSave(text().trim())} close={props.close}>
      <Show
        when={props.lines}
        fallback={
          <input
            class="field"
            aria-label={props.label}
            autocomplete="off"
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        }
      >
        <textarea
          class="field"
          rows="3"
          aria-label={props.label}
          value={text()}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Show>
      <Show when={props.hint}>
        <p class="text-muted text-xs">{props.hint}</p>
      </Show>
    </Editor>
  );
}
