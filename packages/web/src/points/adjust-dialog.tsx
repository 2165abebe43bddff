import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { usePointsActs } from "./queries.ts";

/** A correction by hand, of anybody who ever had an account: what is left to who has gone is taken here too. */
export default function AdjustDialog(props: { accountID?: string | undefined; onClose: () => void }) {
  const act = useAct();
  const acts = usePointsActs();
  const colleagues = useColleagues();
  const [who, setWho] = createSignal(props.accountID);
  let form!: HTMLFormElement;
  const everybody = () =>
    colleagues.all().map(({ accountID, name, mail }) => ({ value: accountID, label: name, line: mail }));
  const send = () =>
    act.run(async () => {
      const points = typed(form, "points").trim();
      await acts.adjust({ accountID: who() ?? "", points: Number(points || 0), reason: typed(form, "reason") });
      notify(t().points.adjusted);
      props.onClose();
    });
  return (
    <Dialog title={t().points.adjust} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="text-muted">{t().points.adjustHint}</p>
        <Combobox
          label={t().points.adjustWho}
          options={everybody()}
          value={who()}
          onChange={setWho}
          error={act.wrong("accountID") ? t().task.missing : undefined}
        />
        <TextField
          label={t().points.adjustPoints}
          name="points"
          inputmode="text"
          error={act.wrong("points") ? t().points.wholeSigned : undefined}
        />
        <TextArea
          label={t().points.reason}
          name="reason"
          maxlength={300}
          error={act.wrong("reason") ? t().task.missing : undefined}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().points.adjust}
        </Button>
      </form>
    </Dialog>
  );
}
