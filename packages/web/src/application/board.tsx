import type { Info } from "@kolo/core/hiring/application/model";
import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { useNavigate } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { useCompetencies } from "../competencies.ts";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { useActs } from "./acts.ts";
import { Asking } from "./asking.tsx";
import { BulkBar } from "./bulk-bar.tsx";
import type { CardContext } from "./card.tsx";
import { Column } from "./column.tsx";
import { createDesk } from "./desk.ts";
import { boardKeys, cardOf, focusCard, keepFocus } from "./keys.ts";
import { nextOf } from "./next.ts";

/** The people of a vacancy by stage. They move by dragging, by keys, by one tap to the next stage, and by the menu. */
export function Board(props: { vacancy: Vacancy; applications: readonly Info[]; mayWork: boolean }) {
  const navigate = useNavigate();
  const competencies = useCompetencies();
  const desk = createDesk(
    () => props.vacancy,
    () => props.applications,
  );
  const acts = useActs(() => props.vacancy.vacancyID);
  const asked = createMemo(() => new Set(props.vacancy.requirements.map(({ competencyID }) => competencyID)));
  const [drag, setDrag] = createSignal<Awaited<ReturnType<NonNullable<CardContext["drag"]>>>>();
  const stages = () => props.vacancy.stages;
  const next = (stageID: string) => nextOf(stages(), stageID);
  const context: CardContext = { desk, mayWork: () => props.mayWork, asked, next, labelOf: competencies.labelOf, drag };
  const keys = boardKeys({
    desk,
    acts,
    stages,
    mayWork: () => props.mayWork,
    open: (personID) => navigate(`/candidates/${personID}`),
  });
  let scroller!: HTMLElement;

  onMount(() => keepFocus(scroller, desk.columns));
  onMount(() => void import("./drag.ts").then((loaded) => setDrag(loaded)));
  createEffect(() => {
    const stop = drag()?.dropping(scroller, (personID, stageID) => {
      const stage = stages().find((one) => one.stageID === stageID);
      if (stage) acts.move(desk.group(personID), stage);
    });
    if (stop) onCleanup(stop);
  });

  function moveOn(personID: string) {
    const one = desk.find(personID);
    const stage = one && next(one.stageID);
    if (stage) acts.move([one], stage);
  }

  function onClick(event: MouseEvent) {
    const act = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]") : null;
    const personID = cardOf(event.target)?.dataset.person;
    if (!act || !personID) return;
    desk.setFocus(personID);
    if (act.dataset.act === "menu") desk.ask({ kind: "menu", people: desk.group(personID), anchor: act });
    else if (act.dataset.act === "next") moveOn(personID);
    else desk.select([personID], !desk.isSelected(personID));
  }

  return (
    <>
      <section
        ref={scroller}
        aria-label={t().vacancy.board}
        class="min-h-0 flex-1 snap-x snap-mandatory overflow-x-auto md:snap-none"
        data-selecting={desk.chosen().length > 0 ? "" : undefined}
        onKeyDown={keys}
        onClick={onClick}
        onFocusIn={(event) => {
          const personID = cardOf(event.target)?.dataset.person;
          if (personID) desk.setFocus(personID);
        }}
      >
        <Show
          when={desk.total() > 0}
          fallback={
            <Empty
              title={t().application.emptyTitle}
              hint={t().application.emptyHint}
              action={
                <Show when={props.mayWork}>
                  <ButtonLink href={`/vacancies/${props.vacancy.vacancyID}/fit`}>{t().fit.look}</ButtonLink>
                </Show>
              }
            />
          }
        >
          <div class="flex h-full w-max gap-1.5 px-2.5 pt-2 md:px-4">
            <For each={stages()}>
              {(stage, at) => (
                <Column stage={stage} share={at() / Math.max(1, stages().length - 1)} context={context} />
              )}
            </For>
          </div>
        </Show>
      </section>
      <BulkBar desk={desk} />
      <Asking
        desk={desk}
        acts={acts}
        vacancy={props.vacancy}
        mayWork={props.mayWork}
        onClose={() => {
          const focused = document.querySelector<HTMLElement>('[data-person][tabindex="0"]')?.dataset.person;
          if (focused) focusCard(desk, focused);
        }}
      />
      <footer class="hidden h-9 shrink-0 items-center gap-1.5 border-line border-t px-6 text-faint text-xs lg:flex">
        <Kbd>←</Kbd>
        <Kbd>→</Kbd>
        <Kbd>Shift</Kbd>
        <span class="mr-3 ml-1">{t().application.keysMove}</span>
        <Kbd>M</Kbd>
        <span class="mr-3">{t().application.keysMenu}</span>
        <Kbd>X</Kbd>
        <span class="mr-3">{t().application.keysSelect}</span>
        <Kbd>Enter</Kbd>
        <span>{t().application.keysOpen}</span>
      </footer>
    </>
  );
}
