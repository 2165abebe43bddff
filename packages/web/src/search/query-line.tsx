import type { Answer } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { createEffect, createMemo, createSignal, For, on, type ParentProps, Show } from "solid-js";
import { ApiError } from "../api.ts";
import { cityName } from "../city.ts";
import { useCompetencies } from "../competencies.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { coarse } from "../ui/coarse.ts";
import { Search } from "../ui/icon.ts";
import type { Address } from "./address.ts";
import { enter } from "./entered.ts";
import { paced } from "./paced.ts";
import { useSaid } from "./words.ts";

/** Milliseconds between two questions while somebody types. */
const PAUSE_MS = 60;

/** A line whose words become chips: "react 3+ years up to 4200 kyiv". What is found changes while it is typed. */
export function QueryLine(props: {
  address: Address;
  hints: Answer["hints"] | undefined;
  /** The arrow down leads from the line to the first who was found. */
  onDown: () => void;
}) {
  const [line, setLine] = createSignal(props.address.typed());
  createEffect(on(props.address.replaced, setLine, { defer: true }));
  const said = useSaid();
  /** The field knows what stands in it before anything is made of that here: what is asked is asked first. */
  const tell = paced(PAUSE_MS, () => props.address.type(field.value));
  const type = () => {
    tell();
    setLine(field.value);
  };
  async function keep(event: SubmitEvent) {
    event.preventDefault();
    props.address.type(line());
    try {
      await enter(props.address);
    } catch (error) {
      // What is wrong stands in place of the list, which asks the same.
      if (!(error instanceof ApiError)) throw error;
    }
  }
  const chips = createMemo(() => said(props.address.filter()));
  let field!: HTMLInputElement;
  let row: HTMLDivElement | undefined;
  let taken: number | undefined;
  const without = (filter: Filter, at: number) => {
    taken = at;
    props.address.set(filter);
  };
  // Who took a chip away goes on from the next one, and after the last from the line; a finger wants no keyboard for that.
  createEffect(
    on(
      chips,
      (left) => {
        if (taken === undefined) return;
        const next = row?.querySelectorAll<HTMLElement>(".chip button")[Math.min(taken, left.length - 1)];
        taken = undefined;
        if (next && left.length > 0) next.focus();
        else if (!coarse) field.focus();
      },
      { defer: true },
    ),
  );
  return (
    <form class="grid gap-2" onSubmit={(event) => void keep(event)}>
      <label class="relative block md:max-w-160">
        <span class="sr-only">{t().search.line}</span>
        <input
          ref={field}
          type="search"
          data-page-search
          // Its text is laid out alone, and the page around it is not.
          class="field block pl-8 contain-strict"
          enterkeyhint="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t().search.example}
          value={line()}
          onInput={type}
          onKeyDown={(event) => {
            if (event.key !== "ArrowDown") return;
            event.preventDefault();
            event.currentTarget.blur();
            props.onDown();
          }}
        />
        <Search class="-translate-y-1/2 absolute top-1/2 left-2.5 text-faint" />
      </label>
      <Show when={line() !== "" && props.hints}>
        {(hints) => (
          <Hints
            hints={hints()}
            address={props.address}
            onPick={() => {
              field.value = withoutLast(line());
              type();
              field.focus();
            }}
          />
        )}
      </Show>
      <Show when={chips().length > 0}>
        <div ref={row} class="flex flex-wrap items-center gap-1.5 *:shrink-0 max-md:flex-nowrap max-md:overflow-x-auto">
          <For each={chips()}>
            {(chip, at) => (
              <Chip tone="accent" name={chip.text} onRemove={() => without(chip.without, at())}>
                <span class="max-w-60 truncate" title={chip.text}>
                  {chip.text}
                </span>
              </Chip>
            )}
          </For>
          <Button kind="ghost" onClick={() => without({}, 0)}>
            {t().ui.clear}
          </Button>
        </div>
      </Show>
    </form>
  );
}

const withoutLast = (line: string) => line.replace(/[^\s,;]*$/u, "");

/** What the word being typed may mean, to take with one press instead of typing on. */
function Hints(props: { hints: Answer["hints"]; address: Address; onPick: () => void }) {
  const { labelOf } = useCompetencies();
  const take = (part: Filter) => {
    if (props.address.change(part)) props.onPick();
  };
  return (
    <Show when={props.hints.competencyIDs.length + props.hints.cities.length > 0}>
      <ul aria-label={t().search.hints} class="flex flex-wrap gap-1">
        <For each={props.hints.competencyIDs}>
          {(competencyID) => (
            <li>
              <Hint onTake={() => take({ all: [...(props.address.filter().all ?? []), { competencyID }] })}>
                {labelOf(competencyID)}
              </Hint>
            </li>
          )}
        </For>
        <For each={props.hints.cities}>
          {(city) => (
            <li>
              <Hint onTake={() => take({ cities: [...(props.address.filter().cities ?? []), city] })}>
                {cityName(city)}
              </Hint>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}

function Hint(props: ParentProps<{ onTake: () => void }>) {
  return (
    <button
      type="button"
      class="chip min-h-6 border border-line-strong text-muted hover:bg-hover hover:text-ink pointer-coarse:min-h-8"
      onClick={props.onTake}
    >
      {props.children}
    </button>
  );
}
