import type { Info } from "@kolo/core/motivation/dispute/model";
import { submitting, typed, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { usePointsActs } from "./queries.ts";

/** Answers a dispute in words, with points on top where it is right. */
export default function AnswerDialog(props: { dispute: Info; onClose: () => void }) {
  const act = useAct();
  const acts = usePointsActs();
  let form!: HTMLFormElement;
  const most = () => props.dispute.offered - props.dispute.paid;
  const send = () =>
    act.run(async () => {
      const { taskID, accountID } = props.dispute;
      await acts.answer(taskID, accountID, { words: typed(form, "words"), points: Number(typed(form, "points")) });
      notify(t().points.disputeSaid);
      props.onClose();
    });
  return (
    <Dialog title={props.dispute.title} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="whitespace-pre-line text-muted">{props.dispute.words}</p>
        <TextArea
          label={t().points.reason}
          name="words"
          maxlength={500}
          error={act.wrong("words") ? t().points.reason : undefined}
        />
        <TextField
          label={t().points.disputeMore(most())}
          name="points"
          inputmode="numeric"
          value="0"
          error={act.wrong("points") ? t().points.disputeMore(most()) : undefined}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().points.disputeAnswer}
        </Button>
      </form>
    </Dialog>
  );
}
