import type { Name } from "@kolo/core/work/line/name/model";
import { createMemo } from "solid-js";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Field } from "../ui/field.tsx";
import { Users } from "../ui/icon.ts";
import { Suggest } from "../ui/suggest.tsx";
import { offered, taken } from "./mention.ts";

/** One line that says a whole task; after an @ it offers the colleagues and departments that fit. */
export function LineField(props: {
  value: string;
  names: readonly Name[];
  error: string | undefined;
  onChange: (line: string) => void;
}) {
  const options = createMemo(() =>
    offered(props.value, props.names).map(({ id, name, kind }) => ({
      value: id,
      label: name,
      ...(kind === "department" && { line: t().task.department }),
    })),
  );
  return (
    <Field label={t().task.name} hint={t().task.lineHint} error={props.error}>
      {(field) => (
        <Suggest
          field={field}
          label={t().task.name}
          quiet
          text={props.value}
          options={options()}
          placeholder={t().task.lineExample}
          face={(option) => (option.line ? <Users class="text-muted" /> : <Avatar name={option.label} size={18} />)}
          onText={props.onChange}
          onPick={(option) => props.onChange(taken(props.value, option.label))}
        />
      )}
    </Field>
  );
}
