import { Currency } from "@kolo/core/money";
import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { LANGUAGE_CHOICES } from "../prefs.ts";
import { language, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { focusFirst } from "../ui/focus.ts";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { ZoneField } from "../ui/zone-field.tsx";

const currencies = Currency.options.map((value) => ({ value, label: value }));

/** The firm's first form: one name, one office. */
export function SetupForm(props: { onDone: () => void }) {
  const act = useAct();
  const [locale, setLocale] = createSignal(language());
  const [currency, setCurrency] = createSignal<Currency>("UAH");
  const [zone, setZone] = createSignal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  let form!: HTMLFormElement;
  focusFirst(() => form);

  const create = () =>
    act.run(async () => {
      const [name, office] = [typed(form, "name"), typed(form, "office")];
      await ok(api.firm.$post({ json: { name, office, locale: locale(), currency: currency(), zone: zone() } }));
      props.onDone();
    });

  return (
    <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(create)}>
      <TextField
        label={t().setup.name}
        name="name"
        autocomplete="organization"
        error={act.wrong("name") ? t().setup.nameWrong : undefined}
      />
      <TextField
        label={t().setup.office}
        name="office"
        hint={t().setup.officeHint}
        error={act.wrong("office") ? t().setup.nameWrong : undefined}
      />
      <ZoneField value={zone()} onChange={setZone} />
      <div class="grid grid-cols-2 gap-3">
        <Select label={t().setup.language} choices={LANGUAGE_CHOICES} value={locale()} onChange={setLocale} />
        <Select label={t().setup.currency} choices={currencies} value={currency()} onChange={setCurrency} />
      </div>
      <Refusal text={act.error()} />
      <Button type="submit" kind="primary" busy={act.busy()}>
        {t().setup.create}
      </Button>
    </form>
  );
}
