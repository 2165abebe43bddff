import { createSignal } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { useSession } from "../session.ts";
import { localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { DateField } from "../ui/date-field.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { type Place, PlaceFields } from "./place.tsx";
import { useEmployeeActs } from "./queries.ts";

/** Takes somebody on: what they will do, where, for whom, from when. */
export default function TakeDialog(props: {
  person: { personID: string; name: string; mails: readonly string[] };
  /** The vacancy they were hired in, and what it says of their place. */
  usual?: Partial<Place> & { vacancyID?: string };
  onClose: () => void;
}) {
  const session = useSession();
  const acts = useEmployeeActs(() => props.person.personID);
  const act = useAct();
  const today = localDate(new Date().toISOString());
  const [place, setPlace] = createSignal<Place>({
    position: "",
    officeID: session.data?.firm?.offices[0]?.officeID ?? "",
    ...props.usual,
  });
  const [startsOn, setStartsOn] = createSignal<string | undefined>(today);
  const [mail, setMail] = createSignal(props.person.mails[0] ?? "");

  const take = () =>
    act.run(async () => {
      const { vacancyID } = props.usual ?? {};
      const json = { ...place(), startsOn: startsOn() ?? "", ...(vacancyID && { vacancyID }) };
      await acts.take({ ...json, ...(mail().trim() && { mail: mail() }) });
      notify(t().employee.taken(props.person.name));
      props.onClose();
    });

  return (
    <Dialog title={t().employee.takeTitle(props.person.name)} onClose={props.onClose}>
      <form class="grid gap-3" novalidate onSubmit={submitting(take)}>
        <p class="text-muted">{t().employee.takeHint}</p>
        <DateField label={t().employee.startsOn} value={startsOn()} onChange={setStartsOn} />
        <PlaceFields value={place()} onChange={setPlace} />
        <TextField
          type="email"
          label={t().employee.mail}
          hint={t().employee.mailHint}
          optional
          autocomplete="off"
          value={mail()}
          error={act.wrong("mail") ? t().access.mailWrong : undefined}
          onInput={(event) => setMail(event.currentTarget.value)}
        />
        <Refusal
          text={act.error() ?? (act.wrong("position") || act.wrong("startsOn") ? t().employee.needed : undefined)}
        />
        <Button type="submit" kind="primary" class="justify-self-end" busy={act.busy()}>
          {t().employee.save}
        </Button>
      </form>
    </Dialog>
  );
}
