import type { Info } from "@kolo/core/motivation/redemption/model";
import { submitting, typed, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useRewardActs } from "./queries.ts";

/** A no, or a return, with the reason that the person reads; their points come back. */
export default function ReasonDialog(props: { wish: Info; act: "decline" | "return"; onClose: () => void }) {
  const act = useAct();
  const acts = useRewardActs();
  let form!: HTMLFormElement;
  const isNo = () => props.act === "decline";
  const send = () =>
    act.run(async () => {
      const words = typed(form, "words");
      await (isNo() ? acts.decline(props.wish, words) : acts.giveBack(props.wish, words));
      props.onClose();
    });
  return (
    <Dialog title={`${isNo() ? t().reward.decline : t().reward.giveBack}: ${props.wish.name}`} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <TextField
          label={t().reward.reason}
          name="words"
          maxlength={300}
          error={act.wrong("words") ? t().reward.reason : undefined}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {isNo() ? t().reward.decline : t().reward.giveBack}
        </Button>
      </form>
    </Dialog>
  );
}
