import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextArea } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { useThanksActs } from "./queries.ts";

/** To whom, and what for. */
export default function SayDialog(props: { onClose: () => void }) {
  const act = useAct();
  const acts = useThanksActs();
  const colleagues = useColleagues();
  const session = useSession();
  const [to, setTo] = createSignal<string>();
  let form!: HTMLFormElement;
  const others = () => colleagues.options().filter(({ value }) => value !== session.data?.account.accountID);
  const send = () =>
    act.run(async () => {
      const { toID, thanksID } = await acts.say({ toID: to() ?? "", words: typed(form, "words") });
      notify(t().thanks.said, () => void acts.takeBack(toID, thanksID));
      props.onClose();
    });
  return (
    <Dialog title={t().thanks.say} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="text-muted">{t().thanks.hint}</p>
        <Combobox
          label={t().thanks.to}
          options={others()}
          value={to()}
          onChange={setTo}
          error={act.wrong("toID") ? t().thanks.to : undefined}
        />
        <TextArea
          label={t().thanks.words}
          name="words"
          maxlength={500}
          error={act.wrong("words") ? t().thanks.words : undefined}
        />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().thanks.send}
        </Button>
      </form>
    </Dialog>
  );
}
