import type { Field, Info } from "@kolo/core/firm/model";
import { createSignal, Show } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { useKept } from "./kept.ts";

type Kind = Field["kind"];

/** A field the firm adds to every profile. */
export default function FieldDialog(props: { firm: Info; field?: Field | undefined; onClose: () => void }) {
  const act = useAct();
  const kept = useKept();
  const [kind, setKind] = createSignal<Kind>(props.field?.kind ?? "text");
  const kinds = () =>
    (Object.keys(t().settings.kinds) as Kind[]).map((value) => ({ value, label: t().settings.kinds[value] }));
  let form!: HTMLFormElement;

  const save = () =>
    act.run(async () => {
      const choices = typed(form, "choices")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
      const field = {
        ...(props.field && { fieldID: props.field.fieldID }),
        label: typed(form, "label"),
        kind: kind(),
        ...(kind() === "choice" && { choices }),
      };
      kept(await ok(api.firm.field.$post({ json: { version: props.firm.version, field } })));
      props.onClose();
    });

  return (
    <Dialog title={t().settings.editField} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(save)}>
        <TextField
          label={t().settings.name}
          name="label"
          value={props.field?.label ?? ""}
          error={act.wrong("field.label") ? t().setup.nameWrong : undefined}
        />
        <Select label={t().settings.kind} choices={kinds()} value={kind()} onChange={setKind} />
        <Show when={kind() === "choice"}>
          <TextArea
            label={t().settings.choices}
            name="choices"
            hint={t().settings.choicesHint}
            value={props.field?.choices?.join("\n") ?? ""}
          />
        </Show>
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </form>
    </Dialog>
  );
}
