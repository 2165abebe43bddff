import { createEffect, createSignal, lazy, on, onCleanup, onMount, Show, Suspense } from "solid-js";
import { dayDigits, localDate } from "../text/format.ts";
import { language, t } from "../text/index.ts";
import { coarse } from "./coarse.ts";
import { readDay } from "./day.ts";
import { Field, type FieldParts } from "./field.tsx";
import { Calendar as CalendarIcon } from "./icon.ts";
import { float } from "./place.ts";

const Calendar = lazy(() => import("./calendar.tsx"));

function Popup(props: {
  anchor: HTMLElement;
  value: string | undefined;
  today: string;
  min: string | undefined;
  onPick: (day: string) => void;
  onClose: () => void;
}) {
  let box!: HTMLDivElement;
  onMount(() => onCleanup(float(box, props.anchor)));
  function onKey(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    props.anchor.focus();
    props.onClose();
  }
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={t().ui.chooseDate}
      tabindex="-1"
      class="menu fixed m-0 min-h-72"
      on:keydown={onKey}
      onFocusOut={({ relatedTarget }) => {
        // Tab leads on to the next field: the calendar does not stay and cover it.
        if (relatedTarget instanceof Node && relatedTarget !== props.anchor && !box.contains(relatedTarget))
          props.onClose();
      }}
      onToggle={(event) => event.newState === "closed" && props.onClose()}
    >
      <Suspense>
        <Calendar value={props.value} today={props.today} min={props.min} onPick={props.onPick} />
      </Suspense>
    </div>
  );
}

interface Props {
  /** "2026-11-24". */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  min?: string | undefined;
}

/* A native date input shows the browser's locale, not the page's: only where it brings up a wheel to turn. */
function Native(props: Props & { field: FieldParts }) {
  return (
    <input
      {...props.field}
      type="date"
      class="field num"
      min={props.min}
      value={props.value ?? ""}
      onInput={(event) => props.onChange(event.currentTarget.value || undefined)}
    />
  );
}

function Typed(props: Props & { field: FieldParts; onWrong: (wrong: boolean) => void }) {
  const [open, setOpen] = createSignal(false);
  const today = localDate(new Date().toISOString());
  let input!: HTMLInputElement;
  let button!: HTMLButtonElement;
  const show = () => {
    input.value = props.value ? dayDigits(props.value) : "";
  };
  onMount(show);
  createEffect(on([() => props.value, language], show, { defer: true }));

  function commit() {
    const text = input.value.trim();
    const day = readDay(text, today);
    props.onWrong(text !== "" && day === undefined);
    if (day !== undefined || text === "") {
      if (day !== props.value) props.onChange(day);
      show();
    }
  }

  return (
    <div class="relative">
      <input
        {...props.field}
        ref={input}
        class="field num pr-9"
        inputmode="numeric"
        autocomplete="off"
        onChange={commit}
      />
      <button
        ref={button}
        type="button"
        class="absolute inset-y-0 right-0 grid w-9 place-items-center text-faint hover:text-ink"
        aria-label={t().ui.chooseDate}
        aria-expanded={open()}
        onClick={() => setOpen(true)}
      >
        <CalendarIcon />
      </button>
      <Show when={open()}>
        <Popup
          anchor={button}
          value={props.value}
          today={today}
          min={props.min}
          onClose={() => setOpen(false)}
          onPick={(day) => {
            setOpen(false);
            props.onWrong(false);
            props.onChange(day);
            input.focus();
          }}
        />
      </Show>
    </div>
  );
}

/** A calendar day: typed as people write it (24.11, 24/11/2026) or picked; a native wheel on a touch screen. */
export function DateField(
  props: Props & { label: string; hint?: string; error?: string | undefined; optional?: boolean },
) {
  const [wrong, setWrong] = createSignal(false);
  return (
    <Field
      label={props.label}
      hint={props.hint}
      error={wrong() ? t().ui.dateWrong : props.error}
      optional={props.optional ?? false}
    >
      {(field) => (
        <Show when={coarse} fallback={<Typed {...props} field={field} onWrong={setWrong} />}>
          <Native {...props} field={field} />
        </Show>
      )}
    </Field>
  );
}
