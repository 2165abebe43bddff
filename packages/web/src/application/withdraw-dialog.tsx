import { type Info, type Withdraw, WithdrawReason } from "@kolo/core/hiring/application/model";
import { createSignal } from "solid-js";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
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
        <DialogFoot label={t().ui.save} disabled={reason() === undefined} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
