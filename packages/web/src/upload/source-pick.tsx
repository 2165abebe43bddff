import { Source } from "@kolo/core/people/person/model";
import { Show } from "solid-js";
import { t } from "../text/index.ts";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { chooseSource, source } from "./where.ts";

const NAMED = ["job_site", "agency", "referral"];

/** Where the next files come from; remembered, since they mostly come the same way. */
export function SourcePick() {
  const choices = () => Source.entries.kind.options.map((value) => ({ value, label: t().upload.sources[value] }));
  return (
    <div class="grid grid-cols-2 gap-2 p-3">
      <Select
        label={t().upload.source}
        choices={choices()}
        value={source().kind}
        onChange={(kind) => chooseSource({ kind })}
      />
      <Show when={NAMED.includes(source().kind)}>
        <TextField
          label={t().upload.sourceName}
          optional
          value={source().name ?? ""}
          onChange={(event) => {
            const name = event.currentTarget.value.trim();
            chooseSource({ kind: source().kind, ...(name && { name }) });
          }}
        />
      </Show>
    </div>
  );
}
