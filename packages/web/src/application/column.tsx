import type { Stage } from "@kolo/core/hiring/vacancy/model";
import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Empty } from "../ui/empty.tsx";
import { later } from "../ui/later.ts";
import { StageDot } from "../ui/stage-dot.tsx";
import { Card, type CardContext } from "./card.tsx";

/** Cards that are made first, a column a frame, and with each reach of the end: the rest costs nothing until then. */
const FIRST = 8;
const MORE = 8;

function SelectAll(props: { stage: Stage; context: CardContext }) {
  const { desk } = props.context;
  const ids = () =>
    desk
      .column(props.stage.stageID)
      .filter(({ status }) => status === "active")
      .map(({ personID }) => personID);
  const count = () => ids().filter((id) => desk.isSelected(id)).length;
  return (
    <Show when={props.context.mayWork() && ids().length > 0}>
      <Checkbox
        class="ml-auto"
        aria-label={t().application.selectAll(props.stage.name)}
        checked={count() > 0 && count() === ids().length}
        partly={count() > 0 && count() < ids().length}
        onChange={(event) => desk.select(ids(), event.currentTarget.checked)}
      />
    </Show>
  );
}

/** One stage: a place to drop on, and the cards that stand there. */
export function Column(props: { stage: Stage; share: number; context: CardContext }) {
  let element!: HTMLElement;
  let list!: HTMLUListElement;
  let end!: HTMLLIElement;
  const [over, setOver] = createSignal(false);
  const [limit, setLimit] = createSignal(0);
  onCleanup(later(() => setLimit(FIRST)));
  const cards = () => props.context.desk.column(props.stage.stageID);
  /** By id: a card stays the same element however its person changes. */
  const shown = () =>
    cards()
      .slice(0, limit())
      .map(({ personID }) => personID);

  createEffect(() => {
    const drag = props.context.drag();
    if (drag) onCleanup(drag.landing(element, list, props.stage.stageID, setOver));
  });
  onMount(() => {
    const reach = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting) && limit() < cards().length)
          later(() => setLimit((now) => now + MORE));
      },
      { root: list, rootMargin: "100px" },
    );
    // It tells of changes only; looked at anew, it also tells of an end that is still in sight.
    createEffect(
      on([limit, () => cards().length], () => {
        reach.unobserve(end);
        reach.observe(end);
      }),
    );
    onCleanup(() => reach.disconnect());
  });

  return (
    <section
      ref={element}
      aria-labelledby={`stage-${props.stage.stageID}`}
      class="flex min-h-0 w-[17.25rem] shrink-0 snap-center flex-col rounded-lg max-md:w-[84vw]"
      classList={{ "bg-accent-soft": over() }}
    >
      <div class="flex h-10 items-center gap-2 px-2">
        <h2 id={`stage-${props.stage.stageID}`} class="flex min-w-0 items-center gap-2 font-medium">
          <StageDot share={props.share} hired={props.stage.type === "hired"} />
          <span class="truncate">{props.stage.name}</span>
          <span class="num font-normal text-faint">{cards().length}</span>
        </h2>
        <SelectAll stage={props.stage} context={props.context} />
      </div>
      <ul
        ref={list}
        class="grid min-h-0 flex-1 grid-cols-1 content-start gap-2 overflow-y-auto px-1.5 pt-1 pb-4"
        aria-label={props.stage.name}
      >
        <Show when={cards().length === 0}>
          <li class="rounded-md border border-line-strong border-dashed">
            <Empty compact title={t().application.nobody} hint={t().application.nobodyHint} />
          </li>
        </Show>
        <For each={shown()}>
          {(personID) => (
            <Show when={props.context.desk.find(personID)}>
              {(one) => <Card one={one()} context={props.context} />}
            </Show>
          )}
        </For>
        <li ref={end} aria-hidden="true" class="h-px" />
      </ul>
    </section>
  );
}
