import { unread } from "@kolo/core/work/reading/model";
import type { Whole } from "@kolo/core/work/run";
import { settled, waitsFor } from "@kolo/core/work/run/model";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { present } from "../clock.ts";
import { useColleagues } from "../colleagues.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { HeatChip } from "../ui/heat-chip.tsx";
import { Papers } from "../ui/papers.tsx";
import { useDepartments } from "./departments.ts";
import { useDone } from "./done.ts";
import { lateWords } from "./late-words.ts";
import type { RunActs } from "./queries.ts";
import { heatOf, inTime, type Placed } from "./stand.ts";

const ReasonDialog = lazy(() => import("./reason-dialog.tsx"));

/** The steps of one run, the soonest first, with what the reader may do about each. */
export function Steps(props: { whole: Whole; acts: RunActs }) {
  const steps = () => inTime(props.whole.tasks.map((step) => ({ whole: props.whole, step })));
  const [waiving, setWaiving] = createSignal<Placed>();
  const waive = (placed: Placed, reason: string) =>
    props.acts.waive(placed.whole.run.runID, placed.step.taskID, { reason, version: placed.step.version });
  return (
    <section class="grid gap-2" aria-labelledby="steps">
      <h2 id="steps" class="font-semibold">
        {t().run.steps}
      </h2>
      <ul class="card divide-y divide-line">
        <For each={steps()}>
          {(placed) => <Line placed={placed} mayLead={props.whole.mayLead} onWaive={() => setWaiving(placed)} />}
        </For>
      </ul>
      <Suspense>
        <Show when={waiving()} keyed>
          {(placed) => (
            <ReasonDialog
              title={t().run.waiveTitle(placed.step.title)}
              label={t().run.waive}
              onGiven={(reason) => waive(placed, reason)}
              onClose={() => setWaiving(undefined)}
            />
          )}
        </Show>
      </Suspense>
    </section>
  );
}

function Line(props: { placed: Placed; mayLead: boolean; onWaive: () => void }) {
  const departments = useDepartments();
  const colleagues = useColleagues();
  const done = useDone();
  const step = () => props.placed.step;
  const heat = () => heatOf(step(), present());
  const running = () => props.placed.whole.run.status === "running";
  const who = () => colleagues.nameOf(step().responsibleID ?? "") || t().run.queue;
  const waits = () =>
    waitsFor(props.placed.whole.run, step().stepID, props.placed.whole.tasks)
      .map(({ title }) => t().ui.quoted(title))
      .join(", ");
  const reading = () =>
    unread(step().papers ?? [])
      .map(({ name }) => t().ui.quoted(name))
      .join(", ");
  const papers = () => {
    const own = props.placed.whole.run.steps.find(({ stepID }) => stepID === step().stepID);
    return own?.documents.join(", ") ?? "";
  };
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-1.5 px-4 py-2">
      <span class="min-w-56 flex-1 max-md:basis-full">
        <span class="font-medium" classList={{ "line-through": !heat() }}>
          {step().title}
        </span>
        <Show when={!step().mandatory}>
          <span class="ml-2 text-muted text-xs">{t().run.optional}</span>
        </Show>
        <span class="block text-muted text-xs">
          {departments.nameOf(step().departmentID)} · {who()}
        </span>
        <Show when={!settled(step()) && waits()}>
          {(names) => <span class="block text-muted text-xs">{t().run.waitsFor(names())}</span>}
        </Show>
        <Show when={!settled(step()) && reading()}>
          {(names) => <span class="block text-muted text-xs">{t().run.waitsForReading(names())}</span>}
        </Show>
        <Show when={papers()}>
          {(names) => <span class="block text-muted text-xs">{t().run.papers(names())}</span>}
        </Show>
        <Show when={step().papers}>
          {(all) => (
            <details class="text-xs">
              <summary class="cursor-pointer text-muted">
                {t().run.toRead} · {all().length - unread(all()).length}/{all().length}
              </summary>
              <Papers papers={all()} />
            </details>
          )}
        </Show>
      </span>
      <span class="num text-muted text-xs">{day(step().deadline.localDate, { weekday: true })}</span>
      <Show when={heat()} fallback={<span class="text-muted text-xs">{t().run.waived}</span>}>
        {(now) => (
          <HeatChip heat={now()}>
            {now() === "late" ? t().run.lateBy(lateWords(step().deadline, present())) : undefined}
          </HeatChip>
        )}
      </Show>
      <span class="flex gap-1.5 max-md:ml-auto">
        <Show when={running() && done(props.placed)}>
          {(finish) => (
            <Button aria-label={t().run.doneStep(step().title)} disabled={reading() !== ""} onClick={() => finish()()}>
              {t().run.done}
            </Button>
          )}
        </Show>
        <Show when={running() && props.mayLead && !settled(step())}>
          <Button kind="ghost" aria-label={`${t().run.waive}: ${step().title}`} onClick={() => props.onWaive()}>
            {t().run.waive}
          </Button>
        </Show>
      </span>
    </li>
  );
}
