import { type Info, type Withdraw, WithdrawReason } from "@kolo/core/hiring/application/model";
import { createSignal } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { TextField } from "../ui/text-field.tsx";
import { Reasons } from "./reasons.tsx";

/** Notes that people stepped back themselves, and why. */
export default function WithdrawDialog(props: {
  people: readonly Info[];
  onWithdraw: (input: Omit<Withdraw, "people">) => void;
  onClose: () => void;
}) {
  const [reason, setReason] = createSignal<WithdrawReason>();
  const [words, setWords] = createSignal("");

  function note(event: SubmitEvent) {
    event.preventDefault();
    const why = reason();
    if (why) props.onWithdraw({ reason: why, reasonText: words().trim() || undefined });
  }

  return (
    <Dialog title={t().application.withdrawTitle(props.people.length)} onClose={props.onClose}>
      <form class="grid gap-4" onSubmit={note}>
        <Reasons
          reasons={WithdrawReason.options}
          words={t().application.withdrawReasons}
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
        <div class="flex justify-end gap-2">
          <Button onClick={props.onClose}>{t().ui.cancel}</Button>
          <Button kind="primary" type="submit" disabled={reason() === undefined}>
            {t().ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
