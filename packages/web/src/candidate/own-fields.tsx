import type { Field } from "@kolo/core/firm/model";
import type { Info } from "@kolo/core/people/person/model";
import { createSignal, For, Show } from "solid-js";
import { useSession } from "../session.ts";
import { day, num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { DateField } from "../ui/date-field.tsx";
import { Select } from "../ui/select.tsx";
import { Editor, TextEditor } from "./editor.tsx";
import { FieldRow } from "./field-row.tsx";
import type { PersonActs } from "./queries.ts";

type Value = string | number | undefined;
interface Own {
  field: Field;
  value: Value;
  onSave: (value: Value) => Promise<string | undefined>;
  close: () => void;
}

/** The fields this firm added to its profiles. */
export function OwnFields(props: { person: Info; acts: PersonActs; editable: boolean }) {
  const session = useSession();
  const all = () => session.data?.firm?.fields ?? [];
  const save = (fieldID: string, value: Value) => {
    const { [fieldID]: _, ...others } = props.person.custom;
    return props.acts.edit({ custom: value === undefined || value === "" ? others : { ...others, [fieldID]: value } });
  };
  const words = (field: Field, value: Value) => {
    if (typeof value === "number") return num(value);
    return field.kind === "date" && value ? day(value, { year: true }) : value;
  };
  return (
    <Show when={all().length > 0}>
      <h3 class="eyebrow px-4 pt-3 pb-1">{t().candidate.ownFields}</h3>
      <dl class="-mb-px">
        <For each={all()}>
          {(field) => {
            const value = () => props.person.custom[field.fieldID];
            return (
              <FieldRow
                name="custom"
                label={field.label}
                unconfirmed={false}
                editable={props.editable}
                empty={value() === undefined}
                onConfirm={() => undefined}
                edit={(close) => (
                  <OwnEditor field={field} value={value()} onSave={(next) => save(field.fieldID, next)} close={close} />
                )}
              >
                {words(field, value())}
              </FieldRow>
            );
          }}
        </For>
      </dl>
    </Show>
  );
}

function OwnEditor(props: Own) {
  const [picked, setPicked] = createSignal(props.value === undefined ? undefined : String(props.value));
  const typed = async (text: string) => {
    if (props.field.kind !== "number" || text === "") return props.onSave(text);
    const number = Number(text.replace(/\s/g, "").replace(",", "."));
    return Number.isFinite(number) ? props.onSave(number) : t().candidate.wrong;
  };
  const choices = () => (props.field.choices ?? []).map((choice) => ({ value: choice, label: choice }));
  return (
    <Show
      when={props.field.kind === "date" || props.field.kind === "choice"}
      fallback={
        <TextEditor label={props.field.label} value={String(props.value ?? "")} onSave={typed} close={props.close} />
      }
    >
      <Editor save={() => props.onSave(picked())} close={props.close}>
        <Show
          when={props.field.kind === "date"}
          fallback={<Select label={props.field.label} choices={choices()} value={picked()} onChange={setPicked} />}
        >
          <DateField label={props.field.label} value={picked()} onChange={setPicked} />
        </Show>
      </Editor>
    </Show>
  );
}
