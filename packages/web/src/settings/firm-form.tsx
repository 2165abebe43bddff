import type { Info } from "@kolo/core/firm/model";
import { Currency } from "@kolo/core/money";
import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { LANGUAGE_CHOICES } from "../prefs.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useKept } from "./kept.ts";

const currencies = Currency.options.map((value) => ({ value, label: value }));

/** The firm's own row: name, language, currency. */
export function FirmForm(props: { firm: Info }) {
  const act = useAct();
  const kept = useKept();
  const [locale, setLocale] = createSignal<Info["locale"]>();
  const [currency, setCurrency] = createSignal<Currency>();
  let form!: HTMLFormElement;
  const save = () =>
    act.run(async () => {
      const { version } = props.firm;
      const json = {
        version,
        name: typed(form, "name"),
        locale: locale() ?? props.firm.locale,
        currency: currency() ?? props.firm.currency,
      };
      kept(await ok(api.firm.$patch({ json })));
    });
  return (
    <form ref={form} class="grid max-w-120 gap-3" novalidate onSubmit={submitting(save)}>
      <TextField
        label={t().settings.firmName}
        name="name"
        value={props.firm.name}
        error={act.wrong("name") ? t().setup.nameWrong : undefined}
      />
      <div class="grid grid-cols-2 gap-3">
        <Select
          label={t().settings.language}
          choices={LANGUAGE_CHOICES}
          value={locale() ?? props.firm.locale}
          onChange={setLocale}
        />
        <Select
          label={t().settings.currency}
          choices={currencies}
          value={currency() ?? props.firm.currency}
          onChange={setCurrency}
        />
      </div>
      <Refusal text={act.error()} />
      <Button type="submit" class="justify-self-start" busy={act.busy()}>
        {t().ui.save}
      </Button>
    </form>
  );
}
