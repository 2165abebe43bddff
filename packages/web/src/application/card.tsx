import type { Info } from "@kolo/core/hiring/application/model";
import type { Stage } from "@kolo/core/hiring/vacancy/model";
import { createEffect, createMemo, createSignal, For, onCleanup, Show } from "solid-js";
import { cityName } from "../city.ts";
import { present } from "../clock.ts";
import { months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { ArrowRight, MailX, More } from "../ui/icon.ts";
import type { Desk } from "./desk.ts";
import { WaitChip } from "./wait-chip.tsx";

const DAY_MS = 86_400_000;
const CHIPS = 3;

/** Whole days somebody has stood at their stage. */
export const daysAt = ({ enteredAt }: Pick<Info, "enteredAt">, now: string) =>
  Math.max(0, Math.floor((Date.parse(now) - Date.parse(enteredAt)) / DAY_MS));

export interface CardContext {
  readonly desk: Desk;
  readonly mayWork: () => boolean;
  readonly asked: () => ReadonlySet<string>;
  /** The stage after this one, when one may simply move there. */
  readonly next: (stageID: string) => Stage | undefined;
  readonly labelOf: (competencyID: string) => string;
  readonly drag: () => typeof import("./drag.ts") | undefined;
}

const line = ({ card }: Info) =>
  [cityName(card.city ?? ""), card.months === undefined ? card.headline : months(card.months)]
    .filter(Boolean)
    .join(" · ");

/** One person on the board. The board itself listens for keys and presses: a board may hold five hundred of these. */
export function Card(props: { one: Info; context: CardContext }) {
  const { desk } = props.context;
  const [dragged, setDragged] = createSignal(false);
  let element!: HTMLLIElement;
  const movable = () => props.context.mayWork() && props.one.status === "active";
  createEffect(() => {
    const drag = props.context.drag();
    if (drag && movable()) onCleanup(drag.dragged(element, props.one.personID, setDragged));
  });
  const name = () => props.one.card.name;
  const waits = createMemo(() => t().application.waitsFor(daysAt(props.one, present())));
  const shown = createMemo(() => {
    const asked = props.context.asked();
    const ids = props.one.card.competencyIDs;
    return [...ids.filter((id) => asked.has(id)), ...ids.filter((id) => !asked.has(id))].slice(0, CHIPS);
  });
  return (
    <li
      ref={element}
      id={`card-${props.one.personID}`}
      data-person={props.one.personID}
      tabindex={desk.isFocused(props.one.personID) ? 0 : -1}
      aria-label={`${name()}, ${waits()}`}
      aria-roledescription={t().application.card}
      class="group/card relative scroll-m-2 rounded-md bg-surface p-2.5 shadow-raise [contain-intrinsic-size:auto_104px] [content-visibility:auto] md:cursor-grab"
      classList={{
        "opacity-40": dragged(),
        "outline-2 outline-accent -outline-offset-1": desk.isSelected(props.one.personID),
      }}
    >
      <div class="flex items-start gap-2">
        <Avatar name={name()} size={30} />
        <div class="min-w-0 flex-1">
          <a
            href={`/candidates/${props.one.personID}`}
            tabindex={-1}
            class="block truncate font-medium hover:underline"
          >
            {name()}
          </a>
          <span class="block truncate text-muted text-xs">{line(props.one)}</span>
        </div>
        <Show when={props.one.card.doNotContact}>
          <span class="mt-0.5 text-muted" title={t().candidate.fields.doNotContact}>
            <MailX class="size-3.5" aria-hidden="true" />
            <span class="sr-only">{t().candidate.fields.doNotContact}</span>
          </span>
        </Show>
        <Show when={movable()}>
          <input
            type="checkbox"
            data-act="select"
            tabindex={-1}
            class="check opacity-0 checked:opacity-100 group-focus-within/card:opacity-100 group-hover/card:opacity-100 in-data-selecting:opacity-100 pointer-coarse:opacity-100"
            aria-label={t().application.select(name())}
            checked={desk.isSelected(props.one.personID)}
          />
        </Show>
      </div>
      <div class="mt-2 flex h-5 gap-1 overflow-hidden">
        <For each={shown()}>
          {(id) => (
            <span
              class="chip"
              classList={{
                "bg-accent-soft text-accent-ink": props.context.asked().has(id),
                "bg-hover text-muted": !props.context.asked().has(id),
              }}
            >
              {props.context.labelOf(id)}
            </span>
          )}
        </For>
      </div>
      <div class="mt-1.5 flex h-6 items-center gap-2 text-muted text-xs">
        <span class="truncate">{props.one.source.name ?? t().application.sources[props.one.source.kind]}</span>
        <span class="ml-auto" />
        <WaitChip one={props.one} fallback={<span class="num whitespace-nowrap text-faint">{waits()}</span>} />
        <Show when={movable() && props.context.next(props.one.stageID)}>
          {(stage) => (
            <button
              type="button"
              data-act="next"
              tabindex={-1}
              class="-mr-1 grid size-6 place-items-center rounded-xs opacity-0 hover:bg-hover group-focus-within/card:opacity-100 group-hover/card:opacity-100 pointer-coarse:-my-2 pointer-coarse:size-10 pointer-coarse:opacity-100"
              aria-label={t().application.moveOn(name(), stage().name)}
              title={stage().name}
            >
              <ArrowRight />
            </button>
          )}
        </Show>
        <button
          type="button"
          data-act="menu"
          tabindex={-1}
          class="-mr-1 grid size-6 place-items-center rounded-xs hover:bg-hover pointer-coarse:-my-2 pointer-coarse:size-10"
          aria-haspopup="menu"
          aria-label={t().application.menu(name())}
        >
          <More />
        </button>
      </div>
    </li>
  );
}
