import { type Stage, StageLimit, StageType } from "@kolo/core/hiring/vacancy/model";
import { newID } from "@kolo/core/id";
import { createUniqueId, For, Show } from "solid-js";
import * as v from "valibot";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { ArrowUp, Plus, X } from "../ui/icon.ts";

const MOST = 12;

function Row(props: {
  stage: Stage;
  place: number;
  alone: boolean;
  onChange: (stage: Stage) => void;
  onUp: () => void;
  onRemove: () => void;
}) {
  return (
    <li class="flex flex-wrap items-center gap-2">
      <input
        class="field min-w-0 flex-1 max-sm:basis-full"
        aria-label={t().vacancy.stageName(props.place + 1)}
        maxlength={120}
        value={props.stage.name}
        onChange={(event) => props.onChange({ ...props.stage, name: event.currentTarget.value })}
      />
      <select
        class="field w-28 pr-2.5 max-sm:flex-1 sm:w-36"
        aria-label={t().vacancy.stageMeaning(props.stage.name)}
        onChange={(event) => {
          const type = StageType.options.find((one) => one === event.currentTarget.value);
          if (type) props.onChange({ ...props.stage, type });
        }}
      >
        <For each={StageType.options}>
          {(type) => (
            <option value={type} selected={type === props.stage.type}>
              {t().vacancy.stageTypes[type]}
            </option>
          )}
        </For>
      </select>
      <label class="flex items-center gap-1.5 text-muted text-xs" title={t().vacancy.stageLimitHint}>
        <input
          type="number"
          class="field w-16"
          min={1}
          max={60}
          aria-label={t().vacancy.stageLimit(props.stage.name)}
          placeholder="—"
          value={props.stage.limit ?? ""}
          onChange={(event) => {
            const { limit: _, ...stage } = props.stage;
            const days = event.currentTarget.valueAsNumber;
            const limit = v.safeParse(StageLimit, days);
            if (!limit.success) event.currentTarget.value = "";
            props.onChange(limit.success ? { ...stage, limit: limit.output } : stage);
          }}
        />
        {t().vacancy.stageDays}
      </label>
      <button
        type="button"
        data-act="up"
        class="btn btn-ghost btn-icon"
        aria-label={t().vacancy.up(props.stage.name)}
        disabled={props.place === 0}
        onClick={() => props.onUp()}
      >
        <ArrowUp />
      </button>
      <Show when={!props.alone}>
        <button
          type="button"
          data-act="remove"
          class="btn btn-ghost btn-icon"
          aria-label={t().ui.remove(props.stage.name)}
          onClick={() => props.onRemove()}
        >
          <X />
        </button>
      </Show>
    </li>
  );
}

/** The firm's own steps, each with what it means to Kolo. */
export function StageRows(props: { stages: readonly Stage[]; onChange: (stages: Stage[]) => void }) {
  const head = createUniqueId();
  let list!: HTMLOListElement;
  /** A row that moves or goes takes the focus along: it is given to the same place of the row that is meant now. */
  const focus = (place: number, what: string) => {
    const row = list.children[Math.min(place, list.children.length - 1)];
    const found = row?.querySelector<HTMLElement>(`${what}:not(:disabled)`) ?? row?.querySelector<HTMLElement>("input");
    found?.focus();
  };
  const up = (place: number) => {
    const stages = [...props.stages];
    stages.splice(place - 1, 0, ...stages.splice(place, 1));
    props.onChange(stages);
    focus(place - 1, "[data-act=up]");
  };
  const remove = (place: number) => {
    props.onChange(props.stages.filter((_, at) => at !== place));
    focus(place, "[data-act=remove]");
  };
  const add = () => {
    props.onChange([...props.stages, { stageID: newID("stage"), name: t().vacancy.newStage, type: "screening" }]);
    list.querySelector<HTMLInputElement>("li:last-child input")?.select();
  };
  return (
    <section class="grid gap-2" aria-labelledby={head}>
      <h2 id={head} class="label">
        {t().vacancy.stages}
      </h2>
      <ol ref={list} class="grid gap-1.5">
        {/* By id: a row that is changed stays the same element and keeps the focus. */}
        <For each={props.stages.map(({ stageID }) => stageID)}>
          {(id, place) => (
            <Show when={props.stages.find(({ stageID }) => stageID === id)}>
              {(stage) => (
                <Row
                  stage={stage()}
                  place={place()}
                  alone={props.stages.length === 1}
                  onChange={(next) => props.onChange(props.stages.map((one) => (one.stageID === id ? next : one)))}
                  onUp={() => up(place())}
                  onRemove={() => remove(place())}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
      <Show when={props.stages.length < MOST}>
        <div>
          <Button kind="ghost" onClick={add}>
            <Plus />
            {t().vacancy.addStage}
          </Button>
        </div>
      </Show>
    </section>
  );
}
