import { type Source, Source as SourceSchema } from "@kolo/core/people/person/model";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { ApiError, api, ok } from "../api.ts";
import { cityName } from "../city.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Alert } from "../ui/icon.ts";
import { Select } from "../ui/select.tsx";
import { notify } from "../ui/toast.ts";

const SHORTEST = 2;

/** Adds somebody who is in the base already; a résumé that is dropped on the page adds itself. */
export default function AddDialog(props: { vacancyID: string; onClose: () => void }) {
  const client = useQueryClient();
  const [typed, setTyped] = createSignal("");
  const [personID, setPersonID] = createSignal<string>();
  const [kind, setKind] = createSignal<Source["kind"]>("base");
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const found = useQuery(() => ({
    queryKey: ["person", "found", typed()],
    queryFn: () => ok(api.person.$get({ query: typed().trim().length < SHORTEST ? {} : { q: typed().trim() } })),
    placeholderData: <Data,>(before: Data | undefined) => before,
  }));
  const options = () =>
    (found.isSuccess ? found.data.people : []).map(({ personID: value, name, headline, city }) => ({
      value,
      label: name,
      line: [headline, cityName(city ?? "")].filter(Boolean).join(" · "),
    }));

  async function add(person: string) {
    setBusy(true);
    try {
      const route = api.vacancy[":vacancyID"].application;
      const json = { personID: person, source: { kind: kind() } };
      const { card } = await ok(route.$post({ param: { vacancyID: props.vacancyID }, json }));
      void client.invalidateQueries({ queryKey: ["vacancy", props.vacancyID] });
      notify(t().application.added(card.name));
      props.onClose();
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(problem(failure.code, failure.data));
      setBusy(false);
    }
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const person = personID();
    if (person) void add(person);
  }

  return (
    <Dialog title={t().application.addTitle} onClose={props.onClose}>
      <form class="grid gap-3" onSubmit={submit}>
        <Combobox
          label={t().application.person}
          options={options()}
          value={personID()}
          onSearch={setTyped}
          onChange={setPersonID}
        />
        <Select
          label={t().application.source}
          choices={SourceSchema.entries.kind.options.map((value) => ({
            value,
            label: t().application.sources[value],
          }))}
          value={kind()}
          onChange={setKind}
        />
        <p class="text-muted text-xs">{t().application.addHint}</p>
        <Show when={error()}>
          <p role="alert" class="flex items-center gap-2">
            <Alert />
            {error()}
          </p>
        </Show>
        <div class="flex justify-end gap-2 pt-1">
          <Button onClick={props.onClose}>{t().ui.cancel}</Button>
          <Button kind="primary" type="submit" busy={busy()} disabled={personID() === undefined}>
            {t().application.add}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
