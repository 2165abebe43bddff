import type { Competency, Group } from "@kolo/core/competency/model";
import { createSignal, For, Show } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { language, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { useCompetencyActs } from "./queries.ts";

type Entry = Competency & { hidden: boolean; version: number; own: boolean };
const LANGUAGES = ["en", "ru", "uk"] as const;

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The names of a competency. A language left empty is called as in one's own. */
export function EntryForm(props: { entry?: Entry; name: string; onClose: () => void }) {
  const act = useAct();
  const acts = useCompetencyActs();
  const [group, setGroup] = createSignal<Group>(props.entry?.group ?? "personal");
  const groups = () =>
    (Object.keys(t().competency.groups) as Group[]).map((value) => ({ value, label: t().competency.groups[value] }));
  const named = (lang: (typeof LANGUAGES)[number]) =>
    props.entry?.labels[lang] ?? (lang === language() ? props.name : "");
  const wrong = (lang: string) => (act.wrong(`labels.${lang}`) ? t().competency.wrong : undefined);
  let form!: HTMLFormElement;

  const save = () =>
    act.run(async () => {
      const own = typed(form, language()) || LANGUAGES.map((lang) => typed(form, lang)).find(Boolean) || "";
      const [en = "", ru = "", uk = ""] = LANGUAGES.map((lang) => typed(form, lang).trim() || own);
      const json = {
        group: group(),
        labels: { en, ru, uk },
        synonyms: lines(typed(form, "synonyms")),
        hidden: typed(form, "hidden") === "on",
      };
      const { entry } = props;
      await (entry ? acts.edit(entry.competencyID, { ...json, version: entry.version }) : acts.add(json));
      notify(t().competency.saved);
      props.onClose();
    });
  const restore = (competencyID: string) =>
    act.run(async () => {
      await acts.restore(competencyID);
      notify(t().competency.restored);
      props.onClose();
    });

  return (
    <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(save)}>
      <For each={LANGUAGES}>
        {(lang) => (
          <TextField
            label={t().competency.names[lang]}
            name={lang}
            value={named(lang)}
            maxlength={60}
            optional={lang !== language()}
            error={wrong(lang)}
          />
        )}
      </For>
      <Select label={t().competency.group} choices={groups()} value={group()} onChange={setGroup} />
      <TextArea
        label={t().competency.synonyms}
        name="synonyms"
        rows="5"
        hint={t().competency.synonymsHint}
        value={props.entry?.synonyms.join("\n") ?? ""}
        error={act.wrong("synonyms") ? t().competency.wrong : undefined}
      />
      <Show when={props.entry}>
        {(entry) => (
          <Checkbox name="hidden" checked={entry().hidden}>
            {t().competency.hide}
          </Checkbox>
        )}
      </Show>
      <Refusal text={act.error()} />
      <div class="flex flex-wrap justify-end gap-2">
        <Show when={props.entry && !props.entry.own && props.entry.version > 0 && props.entry}>
          {(entry) => (
            <Button class="mr-auto" busy={act.busy()} onClick={() => void restore(entry().competencyID)}>
              {t().competency.restore}
            </Button>
          )}
        </Show>
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </div>
    </form>
  );
}
