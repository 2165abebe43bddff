import type { Line } from "@kolo/core/people/roster/line/model";
import { A } from "@solidjs/router";
import { For, type JSX, Match, Show, Switch } from "solid-js";
import { t } from "../text/index.ts";
import { Alert, Check, Circle } from "../ui/icon.ts";
import type { Told } from "./judge.ts";
import type { List } from "./list.ts";

/** One line of the file: who it is, and what stands in the way or was found. */
export function LineRow(props: { line: Line; list: List }) {
  const cells = () => props.line.cells;
  const name = () => cells().name ?? ([cells().first, cells().last].filter(Boolean).join(" ") || t().roster.nameless);
  const place = () => [cells().position, cells().department, cells().starts].filter(Boolean).join(" · ");
  return (
    <li class="grid gap-x-4 gap-y-1 border-line border-b px-1 py-2.5 md:grid-cols-[4.5rem_minmax(0,1fr)_minmax(0,1.2fr)]">
      <p class="num text-faint text-xs md:pt-0.5">{t().roster.line(props.line.line)}</p>
      <div class="min-w-0">
        <p class="wrap-anywhere font-medium">{name()}</p>
        <p class="wrap-anywhere text-muted text-xs">
          {[cells().mail ?? cells().number, place()].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div class="grid content-start gap-1 text-sm">
        <State line={props.line} list={props.list} />
      </div>
    </li>
  );
}

function State(props: { line: Line; list: List }) {
  const stand = () => props.list.standing(props.line);
  const seen = () => props.list.seenOf(props.line);
  const person = () => seen()?.person;
  const link = () => (
    <Show when={person()}>
      {(one) => (
        <A class="underline" href={`/candidates/${one().personID}`}>
          {one().name}
        </A>
      )}
    </Show>
  );
  return (
    <>
      <Switch>
        <Match when={stand() === "fault"}>
          <For each={props.line.faults}>
            {(fault) => <Said icon={<Alert />}>{t().roster.faults[fault.problem](fault)}</Said>}
          </For>
        </Match>
        <Match when={stand() === "here"}>
          <Said icon={<Circle />}>
            {t().roster.here} {link()}
          </Said>
        </Match>
        <Match when={seen()?.standing === "like"}>
          <Ask line={props.line} list={props.list} link={link()} />
        </Match>
        <Match when={stand() === "ready"}>
          <Said icon={<Check />}>
            <Show when={seen()?.standing === "known"} fallback={t().roster.new}>
              {t().roster.known} {link()}
            </Show>
          </Said>
        </Match>
        <Match when={stand() === "looking"}>
          <p class="text-muted">{t().roster.looking}</p>
        </Match>
      </Switch>
      <Show when={stand() === "ready" && seen()?.manager}>
        {(why) => <p class="text-muted text-xs">{t().roster.managers[why()](props.line.managerName ?? "")}</p>}
      </Show>
      <Show when={props.line.formulas.length > 0}>
        <p class="text-muted text-xs">{t().roster.formula}</p>
      </Show>
    </>
  );
}

const Said = (props: { icon: JSX.Element; children: JSX.Element }) => (
  <p class="flex items-start gap-1.5">
    <span class="mt-0.5 shrink-0 text-muted">{props.icon}</span>
    <span class="wrap-anywhere min-w-0">{props.children}</span>
  </p>
);

/** Whether this is the person found: only somebody who knows both can tell. */
function Ask(props: { line: Line; list: List; link: JSX.Element }) {
  const choice = (told: Told, label: string) => (
    <label class="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-10">
      <input
        type="radio"
        class="size-4 accent-accent"
        name={`who-${props.line.line}`}
        checked={props.list.toldOf(props.line) === told}
        onChange={() => props.list.tell(props.line, told)}
      />
      {label}
    </label>
  );
  return (
    <fieldset>
      <legend class="flex items-start gap-1.5">
        <Alert class="mt-0.5 shrink-0 text-muted" />
        <span>
          {t().roster.like} {props.link}
        </span>
      </legend>
      <div class="flex flex-wrap gap-x-4 pl-5.5">
        {choice("same", t().roster.same)}
        {choice("apart", t().roster.apart)}
      </div>
    </fieldset>
  );
}
