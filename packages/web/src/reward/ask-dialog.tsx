import type { Info } from "@kolo/core/motivation/reward/model";
import { submitting, typed, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { useRewardActs } from "./queries.ts";

/** One look at the price before points are held or spent; the wish can be taken back from the message at the foot. */
export default function AskDialog(props: { reward: Info; onClose: () => void }) {
  const act = useAct();
  const acts = useRewardActs();
  let form!: HTMLFormElement;
  const price = () => t().points.amount(props.reward.price);
  const send = () =>
    act.run(async () => {
      const { rewardID, version, name } = props.reward;
      const words = typed(form, "words").trim();
      const wish = await acts.ask({ rewardID, version, ...(words && { words }) });
      const undo = wish.status === "asked" ? () => void acts.withdraw(wish) : undefined;
      notify(t().reward.asked(name), undo);
      props.onClose();
    });
  return (
    <Dialog title={t().reward.confirm(props.reward.name)} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="text-muted">
          {props.reward.approval === "none" ? t().reward.confirmNow(price()) : t().reward.confirmHint(price())}
        </p>
        <p class="text-muted text-xs">{t().points.ruleReward}</p>
        <TextField label={t().reward.wish} name="words" optional maxlength={300} />
        <Refusal text={act.error()} />
        <DialogFoot label={t().reward.ask} busy={act.busy()} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
