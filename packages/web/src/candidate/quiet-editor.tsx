import type { Info } from "@kolo/core/people/person/model";
import { createSignal } from "solid-js";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { Editor } from "./editor.tsx";
import type { PersonActs } from "./queries.ts";

/** Whether somebody asked not to be written to. */
export function QuietEditor(props: { person: Info; acts: PersonActs; close: () => void }) {
  const [quiet, setQuiet] = createSignal(props.person.doNotContact ?? false);
  return (
    <Editor save={() => props.acts.edit({ doNotContact: quiet() })} close={props.close}>
      <Checkbox checked={quiet()} onChange={(event) => setQuiet(event.currentTarget.checked)}>
        {t().candidate.quiet}
      </Checkbox>
      <p class="text-muted text-xs">{t().candidate.quietHint}</p>
    </Editor>
  );
}
