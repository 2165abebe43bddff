import { Mail } from "@kolo/core/access/account/model";
import { Phone } from "@kolo/core/people/person/model";
import type { Create } from "@kolo/core/people/profile/model";
import { useNavigate } from "@solidjs/router";
import { useQueryClient } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import * as v from "valibot";
import { ApiError } from "../api.ts";
import { useSession } from "../session.ts";
import { problem, t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import Dialog from "../ui/dialog.tsx";
import { focusWrong } from "../ui/focus.ts";
import { Alert } from "../ui/icon.ts";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useEveryCurrent } from "../vacancies.ts";
import { phoneOf } from "./phone.ts";
import { create, ownerIn } from "./queries.ts";

interface Faults {
  name: boolean;
  mail: boolean;
  phone: boolean;
}

/** What was typed, as a person; and what of it cannot be right. */
function read(form: FormData, currency: string): { person: Create; faults: Faults } {
  const text = (field: string) => String(form.get(field) ?? "").trim();
  const mails = [text("mail").toLowerCase()].filter(Boolean);
  const phones = [text("phone")].filter(Boolean).map((phone) => phoneOf(phone, currency));
  const headline = text("headline") || undefined;
  return {
    person: { name: text("name"), mails, phones, headline },
    faults: {
      name: text("name") === "",
      mail: !mails.every((mail) => v.is(Mail, mail)),
      phone: !phones.every((phone) => v.is(Phone, phone)),
    },
  };
}

/** A candidate entered by hand: a name is enough. Who is known already by mail or phone is shown instead. */
export default function AddDialog(props: { onClose: () => void }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const session = useSession();
  const vacancies = useEveryCurrent();
  const [vacancyID, setVacancyID] = createSignal("");
  const [wrong, setWrong] = createSignal<Partial<Faults>>({});
  const [refused, setRefused] = createSignal<unknown>();
  const [busy, setBusy] = createSignal(false);

  const choices = () => [
    { value: "", label: t().upload.noVacancy },
    ...(vacancies.isSuccess ? vacancies.data : []).map((one) => ({ value: one.vacancyID, label: one.title })),
  ];

  async function submit(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
    event.preventDefault();
    const { person: typed, faults } = read(new FormData(event.currentTarget), session.data?.firm?.currency ?? "");
    setWrong(faults);
    if (Object.values(faults).some(Boolean)) return focusWrong();
    setBusy(true);
    try {
      const person = await create({ ...typed, ...(vacancyID() && { vacancyID: vacancyID() }) });
      await client.invalidateQueries({ queryKey: ["person"] });
      props.onClose();
      navigate(`/candidates/${person.personID}`);
    } catch (error) {
      setRefused(error);
    }
    setBusy(false);
  }
  const words = () => {
    const error = refused();
    return error instanceof ApiError ? problem(error.code, error.data) : undefined;
  };

  return (
    <Dialog title={t().candidate.add} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submit} novalidate>
        <p class="text-muted">{t().candidate.addHint}</p>
        <TextField
          name="name"
          label={t().candidate.fields.name}
          autocomplete="off"
          error={wrong().name ? t().candidate.wrong : undefined}
        />
        <TextField
          name="mail"
          type="email"
          label={t().candidate.fields.mails}
          optional
          autocomplete="off"
          error={wrong().mail ? t().candidate.wrong : undefined}
        />
        <TextField
          name="phone"
          type="tel"
          label={t().candidate.fields.phones}
          optional
          autocomplete="off"
          hint={t().candidate.phoneHint}
          error={wrong().phone ? t().candidate.wrong : undefined}
        />
        <TextField name="headline" label={t().candidate.fields.headline} optional autocomplete="off" />
        <Select label={t().upload.vacancy} choices={choices()} value={vacancyID()} onChange={setVacancyID} />
        <Show when={words()}>
          <div role="alert" class="flex flex-wrap items-center gap-2">
            <Alert class="shrink-0" />
            <span class="flex-1">{words()}</span>
            <Show when={ownerIn(refused())}>
              {(personID) => <ButtonLink href={`/candidates/${personID()}`}>{t().candidate.openKnown}</ButtonLink>}
            </Show>
          </div>
        </Show>
        <div class="flex justify-end gap-2 pt-1">
          <Button onClick={props.onClose}>{t().ui.cancel}</Button>
          <Button kind="primary" type="submit" busy={busy()}>
            {t().ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
