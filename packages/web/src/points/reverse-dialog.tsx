import type { Offer } from "@kolo/core/motivation/points/model";
import { submitting, typed, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { usePointsActs } from "./queries.ts";

/** Takes an award back, with the reason that the person reads and what it does to what they have spent. */
export default function ReverseDialog(props: { offer: Offer; onClose: () => void }) {
  const act = useAct();
  const acts = usePointsActs();
  let form!: HTMLFormElement;
  const send = () =>
    act.run(async () => {
      await acts.reverse(props.offer.taskID, typed(form, "reason"));
      notify(t().points.reversedNow(props.offer.title));
      props.onClose();
    });
  return (
    <Dialog title={t().points.reverseOne(props.offer.title)} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="text-muted">{t().points.reverseHint}</p>
        <TextArea
          label={t().points.reason}
          name="reason"
          maxlength={300}
          error={act.wrong("reason") ? t().task.missing : undefined}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().points.reverse}
        </Button>
      </form>
    </Dialog>
  );
}
