import type { Paper } from "@kolo/core/work/reading/model";
import { Index, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus, X } from "../ui/icon.ts";
import { TextField } from "../ui/text-field.tsx";

const MOST = 10;

/** What the newcomer has to read before a step of a template can be done: its name, and where it can be read. */
export function PaperRows(props: { papers: readonly Paper[]; onChange: (papers: Paper[]) => void }) {
  const set = (place: number, change: Partial<Paper>) =>
    props.onChange(props.papers.map((paper, index) => (index === place ? { ...paper, ...change } : paper)));
  return (
    <fieldset class="grid gap-2 md:col-span-2">
      <legend class="label">{t().template.toRead}</legend>
      <p class="text-muted text-xs">{t().template.toReadHint}</p>
      <Index each={props.papers}>
        {(paper, place) => (
          <div class="grid grid-cols-[1fr_auto] items-start gap-2 sm:grid-cols-[1fr_1fr_auto]">
            <TextField
              label={t().template.paperName}
              maxlength="120"
              value={paper().name}
              error={paper().name.trim() ? undefined : t().template.nameNeeded}
              onInput={(event) => set(place, { name: event.currentTarget.value })}
            />
            <div class="max-sm:order-3 max-sm:col-span-2">
              <TextField
                label={t().template.paperUrl}
                optional
                inputmode="url"
                maxlength="1000"
                value={paper().url ?? ""}
                onChange={(event) => set(place, { url: event.currentTarget.value.trim() || undefined })}
              />
            </div>
            <Button
              kind="ghost"
              icon
              class="mt-5.5"
              aria-label={t().ui.remove(paper().name)}
              onClick={() => props.onChange(props.papers.filter((_, index) => index !== place))}
            >
              <X />
            </Button>
          </div>
        )}
      </Index>
      <Show when={props.papers.length < MOST}>
        <Button class="justify-self-start" onClick={() => props.onChange([...props.papers, { name: "" }])}>
          <Plus />
          {t().template.addPaper}
        </Button>
      </Show>
    </fieldset>
  );
}
