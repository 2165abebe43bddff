import type { Letters } from "@kolo/core/hiring/application/model";
import { createSignal } from "solid-js";
import { LANGUAGES } from "../prefs.ts";
import { language, t } from "../text/index.ts";
import { Segmented } from "./segmented.tsx";
import { TextArea, TextField } from "./text-field.tsx";

/** One letter in three languages, one of them shown. */
export function LetterFields(props: {
  letters: Letters;
  hint: string;
  onChange: (language: keyof Letters, name: "subject" | "text", value: string) => void;
}) {
  const [shown, setShown] = createSignal<keyof Letters>(language());
  return (
    <div class="grid gap-3">
      <p class="text-muted text-xs">{props.hint}</p>
      <Segmented
        label={t().application.letterLanguage}
        segments={(["en", "ru", "uk"] as const).map((value) => ({ value, label: LANGUAGES[value] }))}
        value={shown()}
        onChange={setShown}
      />
      <TextField
        label={t().application.subject}
        lang={shown()}
        maxlength={200}
        value={props.letters[shown()].subject}
        onInput={(event) => props.onChange(shown(), "subject", event.currentTarget.value)}
      />
      <TextArea
        label={t().application.text}
        lang={shown()}
        rows={7}
        maxlength={10_000}
        value={props.letters[shown()].text}
        onInput={(event) => props.onChange(shown(), "text", event.currentTarget.value)}
      />
    </div>
  );
}
