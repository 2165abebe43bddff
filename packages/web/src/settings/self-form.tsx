import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { LANGUAGE_CHOICES, type Language } from "../prefs.ts";
import { useFreshSession, useSession } from "../session.ts";
import { speak, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { ZoneField } from "../ui/zone-field.tsx";

/** One's own name, language and time zone. */
export function SelfForm() {
  const session = useSession();
  const fresh = useFreshSession();
  const act = useAct();
  const account = () => session.data?.account;
  const [locale, setLocale] = createSignal<Language>();
  const [zone, setZone] = createSignal<string>();
  let form!: HTMLFormElement;

  const save = () =>
    act.run(async () => {
      const json = {
        version: account()?.version ?? 0,
        name: typed(form, "name"),
        ...(locale() && { locale: locale() }),
        ...(zone() && { zone: zone() }),
      };
      const saved = await ok(api.account.me.$patch({ json }));
      await speak(saved.locale);
      void fresh();
      notify(t().settings.saved);
    });

  return (
    <form ref={form} class="grid max-w-120 gap-3" novalidate onSubmit={submitting(save)}>
      <TextField
        label={t().settings.name}
        name="name"
        autocomplete="name"
        value={account()?.name ?? ""}
        error={act.wrong("name") ? t().access.nameWrong : undefined}
      />
      <Select
        label={t().settings.language}
        choices={LANGUAGE_CHOICES}
        value={locale() ?? account()?.locale}
        onChange={setLocale}
      />
      <ZoneField
        value={zone() ?? account()?.zone}
        onChange={setZone}
        usual={session.data?.firm?.offices.map((office) => office.zone) ?? []}
      />
      <Refusal text={act.error()} />
      <Button type="submit" class="justify-self-start" busy={act.busy()}>
        {t().ui.save}
      </Button>
    </form>
  );
}
