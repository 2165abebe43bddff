import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { LANGUAGE_CHOICES, type Language } from "../prefs.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { type Place, PlaceFields } from "./place-fields.tsx";
import { useTeamChanged } from "./queries.ts";

/** Invites a colleague by mail, in their language. */
export default function InviteDialog(props: { onClose: () => void }) {
  const session = useSession();
  const changed = useTeamChanged();
  const act = useAct();
  const [place, setPlace] = createSignal<Place>({
    role: "manager",
    officeID: session.data?.firm?.offices[0]?.officeID,
  });
  const [locale, setLocale] = createSignal<Language>(session.data?.firm?.locale ?? "en");
  let form!: HTMLFormElement;

  const invite = () =>
    act.run(async () => {
      const { departmentID, officeID, role } = place();
      const json = {
        name: typed(form, "name"),
        mail: typed(form, "mail"),
        locale: locale(),
        role,
        ...(departmentID && { departmentID }),
        ...(officeID && { officeID }),
      };
      const { mail } = await ok(api.account.$post({ json }));
      void changed();
      notify(t().team.sent(mail));
      props.onClose();
    });

  return (
    <Dialog title={t().team.inviteTitle} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(invite)}>
        <TextField label={t().team.name} name="name" error={act.wrong("name") ? t().access.nameWrong : undefined} />
        <TextField
          label={t().access.mail}
          name="mail"
          type="email"
          error={act.wrong("mail") ? t().access.mailWrong : undefined}
        />
        <PlaceFields value={place()} onChange={setPlace} />
        <Select label={t().team.language} choices={LANGUAGE_CHOICES} value={locale()} onChange={setLocale} />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().team.send}
        </Button>
      </form>
    </Dialog>
  );
}
