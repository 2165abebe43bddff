import type { Offer } from "@kolo/core/motivation/points/model";
import { submitting, typed, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { usePointsActs } from "./queries.ts";

/** Says that one's work was paid wrongly, in words that the giver answers. */
export default function DisputeDialog(props: { offer: Offer; onClose: () => void }) {
  const act = useAct();
  const acts = usePointsActs();
  let form!: HTMLFormElement;
  const send = () =>
    act.run(async () => {
      await acts.dispute(props.offer.taskID, typed(form, "words"));
      notify(t().points.disputed);
      props.onClose();
    });
  return (
    <Dialog title={t().points.disputeTitle} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="text-muted">{`${props.offer.title}. ${t().points.disputeHint}`}</p>
        <TextArea
          label={t().points.disputeWords}
          name="words"
          maxlength={500}
          error={act.wrong("words") ? t().points.disputeWords : undefined}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().points.disputeSend}
        </Button>
      </form>
    </Dialog>
  );
}
