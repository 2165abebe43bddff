import type { Shown } from "@kolo/core/work/run/model";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { present } from "../clock.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Check, Flame } from "../ui/icon.ts";
import { useDepartments } from "./departments.ts";
import { lateWords } from "./late-words.ts";
import type { broken, Placed } from "./stand.ts";

type Broken = ReturnType<typeof broken>[number];

const MOST = 4;

/** Which department broke the schedule, with what, for whom, and what hangs on it. */
export function BrokenBanner(props: { all: readonly Broken[]; onDone: (placed: Placed) => (() => void) | undefined }) {
  return (
    <Show when={props.all.length > 0}>
      <div role="alert" class="border-burn border-y bg-burn-soft text-burn-ink">
        <ul class="grid">
          <For each={props.all.slice(0, MOST)}>{(one) => <Line one={one} onDone={props.onDone(one)} />}</For>
        </ul>
        <Show when={props.all.length > MOST}>
          <p class="px-4 pb-2.5 md:px-6">{t().run.moreBurn(props.all.length - MOST)}</p>
        </Show>
      </div>
    </Show>
  );
}

function Line(props: { one: Broken; onDone: (() => void) | undefined }) {
  const departments = useDepartments();
  const held = () => props.one.held.map(({ title }: Shown) => t().ui.quoted(title)).join(", ");
  return (
    <li class="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 md:px-6">
      <Flame class="size-4 shrink-0" />
      <p class="min-w-60 flex-1">
        <b class="font-semibold">{t().run.broke(departments.nameOf(props.one.step.departmentID))}</b>{" "}
        {props.one.step.title},{" "}
        <A class="underline underline-offset-2" href={`/first-days/${props.one.whole.run.runID}`}>
          {props.one.whole.name}
        </A>
        {": "}
        {t().run.lateBy(lateWords(props.one.step.deadline, present()))}
        <Show when={held()}>{(steps) => <> {t().run.holds(steps())}</>}</Show>
      </p>
      <Show when={props.onDone}>
        {(done) => (
          <Button onClick={() => done()()}>
            <Check />
            {t().run.done}
          </Button>
        )}
      </Show>
    </li>
  );
}
