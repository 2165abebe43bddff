import type { Step } from "@kolo/core/work/template/model";
import { createSignal, Show } from "solid-js";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { AwayNote } from "../ui/away-note.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { ChevronDown, X } from "../ui/icon.ts";
import { MultiSelect } from "../ui/multi-select.tsx";
import { isAmount } from "../ui/points-amount.ts";
import { RuleField } from "../ui/points-rule.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { PaperRows } from "./paper-rows.tsx";

const OWN = "own";
const whole = (text: string) => Math.trunc(Number(text)) || 0;

interface Props {
  readonly step: Step;
  readonly others: readonly Step[];
  /** Of a newcomer's template: then a step can open the team's work. */
  readonly newcomers: boolean;
  readonly wrong: boolean;
  readonly onChange: (step: Step) => void;
  readonly onRemove: () => void;
}

/** A step of a template: what, by whom, when; the rest unfolds. */
export function StepFields(props: Props) {
  const session = useSession();
  const [open, setOpen] = createSignal(false);
  const set = (change: Partial<Step>) => props.onChange({ ...props.step, ...change });
  const departments = () => [
    { value: OWN, label: t().template.own },
    ...(session.data?.firm?.departments ?? []).map(({ departmentID, name }) => ({ value: departmentID, label: name })),
  ];
  const headID = () =>
    session.data?.firm?.departments.find(({ departmentID }) => departmentID === props.step.departmentID)?.headID;
  return (
    <li class="card grid gap-3 p-3">
      <div class="grid items-start gap-3 md:grid-cols-[1fr_12rem_9rem_auto]">
        <TextField
          label={t().template.what}
          value={props.step.title}
          maxlength="200"
          error={props.wrong ? t().template.nameNeeded : undefined}
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
        <Select
          label={t().template.by}
          choices={departments()}
          value={props.step.departmentID ?? OWN}
          onChange={(value) => set({ departmentID: value === OWN ? undefined : value })}
        />
        <TextField
          label={t().template.workdays}
          type="number"
          inputmode="numeric"
          min="-250"
          max="250"
          value={String(props.step.workdays)}
          hint={t().template.when(props.step.workdays)}
          onChange={(event) => set({ workdays: whole(event.currentTarget.value) })}
        />
        <div class="flex gap-1 md:pt-5.5">
          <Button
            kind="ghost"
            icon
            aria-expanded={open()}
            aria-label={t().template.more(props.step.title)}
            onClick={() => setOpen((now) => !now)}
          >
            <ChevronDown class={open() ? "rotate-180" : ""} />
          </Button>
          <Button kind="ghost" icon aria-label={t().ui.remove(props.step.title)} onClick={() => props.onRemove()}>
            <X />
          </Button>
        </div>
      </div>
      <AwayNote accountID={headID()} />
      <Show when={open()}>
        <Details {...props} set={set} />
      </Show>
    </li>
  );
}

type Set = (change: Partial<Step>) => void;

/** What doing the step pays, and how its quality decides; what cannot be points stays as it was typed, and is not taken. */
function Pay(props: { step: Step; set: Set }) {
  const [wrong, setWrong] = createSignal(false);
  const typed = (text: string) => {
    setWrong(!isAmount(text));
    if (isAmount(text)) props.set({ points: text.trim() ? Number(text) : undefined });
  };
  return (
    <div class="grid content-start gap-3">
      <TextField
        label={t().template.points}
        inputmode="numeric"
        optional
        error={wrong() ? t().points.whole : undefined}
        value={props.step.points === undefined ? "" : String(props.step.points)}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Show when={props.step.points}>
        <RuleField value={props.step.rule ?? "all"} onChange={(rule) => props.set({ rule })} />
      </Show>
    </div>
  );
}

function Details(props: Props & { set: Set }) {
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  return (
    <div class="grid gap-3 border-line border-t pt-3 md:grid-cols-2">
      <MultiSelect
        label={t().template.after}
        optional
        options={props.others.map(({ stepID: value, title }) => ({ value, label: title || "…" }))}
        values={props.step.after}
        onChange={(after) => props.set({ after: [...after] })}
      />
      <Pay step={props.step} set={props.set} />
      <TextArea
        label={t().template.words}
        optional
        maxlength="2000"
        value={props.step.text ?? ""}
        onChange={(event) => props.set({ text: event.currentTarget.value.trim() || undefined })}
      />
      <TextArea
        label={t().template.documents}
        optional
        value={props.step.documents.join("\n")}
        onChange={(event) => props.set({ documents: lines(event.currentTarget.value) })}
      />
      <PaperRows
        papers={props.step.toRead ?? []}
        onChange={(papers) => props.set({ toRead: papers.length > 0 ? papers : undefined })}
      />
      <div class="flex flex-wrap gap-x-5">
        <Checkbox
          checked={props.step.mandatory}
          onChange={(event) => props.set({ mandatory: event.currentTarget.checked })}
        >
          {t().template.mandatory}
        </Checkbox>
        <Show when={props.newcomers}>
          <Checkbox
            checked={props.step.opens ?? false}
            onChange={(event) => props.set({ opens: event.currentTarget.checked ? true : undefined })}
          >
            {t().template.opens}
          </Checkbox>
        </Show>
      </div>
    </div>
  );
}
