import type { Start, Suggestion } from "@kolo/core/work/run/model";
import { type Kind, suited } from "@kolo/core/work/template/model";
import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { PlaceFields } from "./place.tsx";
import { Plan } from "./plan.tsx";
import { usePlan, useRunActs, useSuggestion, useTemplates } from "./queries.ts";

interface Props {
  readonly person: { readonly personID: string; readonly name: string };
  readonly kind: Kind;
  readonly onClose: () => void;
}

/** Starts what several departments do for one person. All is filled in; what would be set is shown before. */
export default function StartDialog(props: Props) {
  const suggestion = useSuggestion(
    () => props.person.personID,
    () => props.kind,
  );
  return (
    <Dialog title={t().run.startTitle[props.kind](props.person.name)} onClose={props.onClose} wide>
      <Show when={suggestion.isSuccess && suggestion.data} fallback={<Skeleton rows={6} />}>
        {(usual) => <Form {...props} usual={usual()} />}
      </Show>
    </Dialog>
  );
}

function Form(props: Props & { usual: Suggestion }) {
  const navigate = useNavigate();
  const acts = useRunActs();
  const act = useAct();
  const templates = useTemplates();
  const [start, setStart] = createSignal<Suggestion>(props.usual);
  const [templateID, setTemplateID] = createSignal<string>();
  const set = (change: Partial<Suggestion>) => setStart((before) => ({ ...before, ...change }));
  const all = () => (templates.isSuccess ? templates.data.templates : []).filter(({ kind }) => kind === props.kind);
  /** Chosen by hand, else by the position. */
  const template = () => templateID() ?? suited(all(), props.kind, start().position)?.templateID;
  const asked = () => {
    const { kind, anchorOn, officeID, departmentID } = start();
    const chosen = template();
    return chosen ? { kind, templateID: chosen, anchorOn, officeID, ...(departmentID && { departmentID }) } : undefined;
  };
  const plan = usePlan(() => props.person.personID, asked);

  const begin = () =>
    act.run(async () => {
      const json = { ...start(), templateID: template() ?? "" } as Start;
      const run = await acts.start(props.person.personID, json);
      notify(t().run.started(props.person.name));
      props.onClose();
      navigate(`/first-days/${run.runID}`);
    });

  return (
    <form class="grid gap-4 md:grid-cols-2" novalidate onSubmit={submitting(begin)}>
      <div class="grid content-start gap-3">
        <DateField
          label={t().run.dayOf[props.kind]}
          value={start().anchorOn}
          onChange={(anchorOn) => anchorOn && set({ anchorOn })}
        />
        <Show when={props.kind !== "offboarding"}>
          <PlaceFields value={start()} onChange={set} />
        </Show>
        <Show when={props.kind === "onboarding"}>
          <TextField
            type="email"
            label={t().employee.mail}
            hint={t().employee.mailHint}
            optional
            autocomplete="off"
            value={start().mail ?? ""}
            error={act.wrong("mail") ? t().access.mailWrong : undefined}
            onInput={(event) => set({ mail: event.currentTarget.value.trim() || undefined })}
          />
        </Show>
        <Show when={all().length > 1}>
          <Select
            label={t().run.template}
            choices={all().map(({ templateID: value, name }) => ({ value, label: name }))}
            value={template()}
            onChange={setTemplateID}
          />
        </Show>
      </div>
      <div class="grid content-start gap-3">
        <Plan steps={plan.isSuccess ? plan.data.steps : []} error={plan.error} />
        <Refusal text={act.error() ?? (act.wrong("position") ? t().employee.needed : undefined)} />
        <Button type="submit" kind="primary" class="justify-self-end" busy={act.busy()}>
          {t().run.start}
        </Button>
      </div>
    </form>
  );
}
