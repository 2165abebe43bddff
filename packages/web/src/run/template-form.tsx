import { can } from "@kolo/core/access/policy/model";
import { circle, type Keep, Kind, MOST_STEPS, type Step } from "@kolo/core/work/template/model";
import { createSignal, For, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useActor } from "../actor.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus } from "../ui/icon.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { useKeepTemplate } from "./queries.ts";
import { StepFields } from "./step-fields.tsx";
import { newStep, without } from "./template-step.ts";

/** A template as a form: what it is for, and its steps. A circle among them is told at once. */
export function TemplateForm(props: { template: Keep; onKept: () => void }) {
  const keep = useKeepTemplate();
  const actor = useActor();
  const act = useAct();
  const [template, setTemplate] = createSignal<Keep>(props.template);
  const set = (change: Partial<Keep>) => setTemplate((before) => ({ ...before, ...change }));
  const steps = () => template().steps;
  const change = (step: Step) => set({ steps: steps().map((one) => (one.stepID === step.stepID ? step : one)) });
  const mayKeep = () => {
    const user = actor();
    return user !== undefined && can(user, "template", "keep", undefined);
  };
  const round = () => {
    const path = circle(steps());
    return path.length > 0 ? t().template.round(path.map(({ title }) => title || "…").join(" → ")) : undefined;
  };
  const save = () =>
    act.run(async () => {
      const kept = await keep(template());
      notify(t().template.kept(kept.name));
      props.onKept();
    });
  return (
    <form class="grid max-w-4xl gap-4 px-4 py-4 md:px-6" novalidate onSubmit={submitting(save)}>
      <div class="grid gap-3 md:grid-cols-3">
        <TextField
          label={t().template.name}
          value={template().name}
          maxlength="120"
          error={act.wrong("name") ? t().template.nameNeeded : undefined}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
        <Select
          label={t().template.kind}
          choices={Kind.options.map((value) => ({ value, label: t().run.kinds[value] }))}
          value={template().kind}
          onChange={(kind) => set({ kind })}
        />
        <TextField
          label={t().template.position}
          hint={t().template.positionHint}
          optional
          maxlength="120"
          value={template().position ?? ""}
          onInput={(event) => set({ position: event.currentTarget.value.trim() || undefined })}
        />
      </div>
      <ol class="grid gap-2">
        <For each={steps().map(({ stepID }) => stepID)}>
          {(stepID, index) => (
            <Show when={steps().find((step) => step.stepID === stepID)}>
              {(step) => (
                <StepFields
                  step={step()}
                  others={steps().filter((one) => one.stepID !== stepID)}
                  newcomers={template().kind === "onboarding"}
                  wrong={act.wrong(`steps.${index()}.title`)}
                  onChange={change}
                  onRemove={() => set({ steps: without(steps(), stepID) })}
                />
              )}
            </Show>
          )}
        </For>
      </ol>
      <Show when={mayKeep()} fallback={<p class="text-muted">{t().template.closed}</p>}>
        <Show when={steps().length < MOST_STEPS}>
          <Button class="justify-self-start" onClick={() => set({ steps: [...steps(), newStep()] })}>
            <Plus />
            {t().template.addStep}
          </Button>
        </Show>
        <Refusal text={round() ?? act.error()} />
        <Button type="submit" kind="primary" class="justify-self-start" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </Show>
    </form>
  );
}
