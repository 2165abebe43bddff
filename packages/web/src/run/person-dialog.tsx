import { useQuery } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import StartDialog from "./start-dialog.tsx";

/** Whose first days: somebody of the base, or somebody new who comes without a vacancy. Then their start is filled in. */
export default function PersonDialog(props: { onClose: () => void }) {
  const [typed, setTyped] = createSignal("");
  const [chosen, setChosen] = createSignal<{ personID: string; name: string }>();
  const [name, setName] = createSignal("");
  const [mail, setMail] = createSignal("");
  const act = useAct();
  const people = useQuery(() => ({
    queryKey: ["person", "list", "for-starting", typed()],
    queryFn: () => ok(api.person.$get({ query: typed() ? { q: typed() } : {} })),
  }));
  const found = () => (people.isSuccess ? people.data.people : []);
  const pick = (personID: string | undefined) => setChosen(found().find((one) => one.personID === personID));
  const create = () =>
    act.run(async () => {
      const json = { name: name(), mails: [mail().trim()].filter(Boolean) };
      const { personID } = await ok(api.person.$post({ json }));
      setChosen({ personID, name: name() });
    });
  return (
    <Show
      when={chosen()}
      fallback={
        <Dialog title={t().run.add} onClose={props.onClose}>
          <div class="grid gap-4">
            <Combobox
              label={t().run.known}
              options={found().map((one) => ({
                value: one.personID,
                label: one.name,
                line: one.headline ?? one.mails[0] ?? "",
              }))}
              value={undefined}
              onSearch={setTyped}
              onChange={pick}
            />
            <form class="grid gap-3 border-line border-t pt-3" novalidate onSubmit={submitting(create)}>
              <h2 class="font-medium">{t().run.stranger}</h2>
              <TextField
                label={t().team.name}
                autocomplete="off"
                value={name()}
                error={act.wrong("name") ? t().access.nameWrong : undefined}
                onInput={(event) => setName(event.currentTarget.value)}
              />
              <TextField
                type="email"
                label={t().access.mail}
                optional
                autocomplete="off"
                value={mail()}
                error={act.wrong("mails.0") ? t().access.mailWrong : undefined}
                onInput={(event) => setMail(event.currentTarget.value)}
              />
              <Refusal text={act.error()} />
              <Button type="submit" class="justify-self-end" busy={act.busy()}>
                {t().run.further}
              </Button>
            </form>
          </div>
        </Dialog>
      }
    >
      {(person) => <StartDialog person={person()} kind="onboarding" onClose={props.onClose} />}
    </Show>
  );
}
