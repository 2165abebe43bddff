import { useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { t } from "../text/index.ts";
import Dialog from "../ui/dialog.tsx";
import { DialogFoot } from "../ui/dialog-foot.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import type { PersonActs } from "./queries.ts";

const same = (one: string, other: string) =>
  one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();

/** Nothing brings anybody back: whoever erases a person types their name first. */
export default function EraseDialog(props: { name: string; acts: PersonActs; onClose: () => void }) {
  const act = useAct();
  const navigate = useNavigate();
  const [unlike, setUnlike] = createSignal(false);
  let form!: HTMLFormElement;
  const send = () => {
    setUnlike(!same(typed(form, "name").trim(), props.name));
    if (unlike()) return;
    return act.run(async () => {
      await props.acts.erase();
      notify(t().candidate.erased);
      navigate("/candidates", { replace: true });
    });
  };
  return (
    <Dialog title={t().candidate.eraseTitle(props.name)} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(send)}>
        <p class="text-muted">{t().candidate.eraseHint}</p>
        <TextField
          label={t().candidate.eraseSure}
          name="name"
          autocomplete="off"
          error={unlike() ? t().candidate.eraseUnlike : undefined}
        />
        <Refusal text={act.error()} />
        <DialogFoot label={t().candidate.erase} busy={act.busy()} onClose={props.onClose} />
      </form>
    </Dialog>
  );
}
