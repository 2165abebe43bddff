import { type Info, type Letters, type Reject, RejectReason } from "@kolo/core/hiring/application/model";
import { createSignal, Show } from "solid-js";
import { createStore, unwrap } from "solid-js/store";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import Dialog from "../ui/dialog.tsx";
import { LetterFields } from "../ui/letter-fields.tsx";
import { TextField } from "../ui/text-field.tsx";
import { keepLetters, lastLetters } from "./letters.ts";
import { Reasons } from "./reasons.tsx";

/** Why, and with which letter; it can be taken back for ten minutes. */
export default function RejectDialog(props: {
  people: readonly Info[];
  vacancy: string;
  onReject: (input: Omit<Reject, "people">) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = createSignal<RejectReason>();
  const [words, setWords] = createSignal("");
  const [withLetter, setWithLetter] = createSignal(true);
  const [letters, setLetters] = createStore<Letters>(structuredClone(lastLetters()));

  function reject(event: SubmitEvent) {
    event.preventDefault();
    const why = reason();
    if (!why) return;
    const letter = withLetter() ? structuredClone(unwrap(letters)) : undefined;
    if (letter) keepLetters(letter);
    props.onReject({ reason: why, reasonText: words().trim() || undefined, letter });
  }

  return (
    <Dialog title={t().application.rejectTitle(props.people.length)} onClose={props.onClose} wide>
      <form class="grid gap-4" onSubmit={reject}>
        <Reasons
          reasons={RejectReason.options}
          words={t().application.rejectReasons}
          value={reason()}
          onChange={setReason}
        />
        <TextField
          label={t().application.whyText}
          optional
          maxlength={2000}
          value={words()}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Checkbox checked={withLetter()} onChange={(event) => setWithLetter(event.currentTarget.checked)}>
          {t().application.letter}
        </Checkbox>
        <Show when={withLetter()}>
          <LetterFields
            letters={letters}
            hint={t().application.letterHint}
            onChange={(language, name, value) => setLetters(language, name, value)}
          />
        </Show>
        <div class="sticky bottom-0 flex justify-end gap-2 bg-surface pt-2">
          <Button onClick={props.onClose}>{t().ui.cancel}</Button>
          <Button kind="primary" type="submit" disabled={reason() === undefined}>
            {t().application.rejectTitle(props.people.length)}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
