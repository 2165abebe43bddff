import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea } from "../ui/text-field.tsx";

/** Asks why, since what is given up is remembered with its reason. */
export default function ReasonDialog(props: {
  title: string;
  label: string;
  onGiven: (reason: string) => Promise<unknown>;
  onClose: () => void;
}) {
  const act = useAct();
  const [reason, setReason] = createSignal("");
  const give = () =>
    act.run(async () => {
      await props.onGiven(reason());
      props.onClose();
    });
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form class="grid gap-3" novalidate onSubmit={submitting(give)}>
        <TextArea
          label={t().run.reason}
          maxlength="500"
          value={reason()}
          error={act.wrong("reason") ? t().run.reasonNeeded : undefined}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" class="justify-self-end" busy={act.busy()}>
          {props.label}
        </Button>
      </form>
    </Dialog>
  );
}
