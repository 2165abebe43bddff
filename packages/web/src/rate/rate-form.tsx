import type { Info } from "@kolo/core/firm/rate/model";
import { Currency } from "@kolo/core/money";
import { useQueryClient } from "@tanstack/solid-query";
import { createSignal, For, Show } from "solid-js";
import { ApiError, api, ok } from "../api.ts";
import { RATES } from "../rates.ts";
import { relative } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { focusWrong } from "../ui/focus.ts";
import { Alert } from "../ui/icon.ts";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";

const MOST = 1e6;
const read = (text: string) => Number(text.trim().replace(",", "."));
const wrong = (text: string) => text.trim() !== "" && !(read(text) >= 1e-6 && read(text) <= MOST);

/** What one of each currency costs in the firm's own; an empty one cannot be compared. */
export function RateForm(props: { rates: Info; editable: boolean }) {
  const client = useQueryClient();
  const [typed, setTyped] = createSignal<Partial<Record<Currency, string>>>({});
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const others = () => Currency.options.filter((currency) => currency !== props.rates.currency);
  const text = (currency: Currency) => typed()[currency] ?? String(props.rates.per[currency] ?? "");
  async function keep(event: SubmitEvent) {
    event.preventDefault();
    if (others().some((currency) => wrong(text(currency)))) return focusWrong();
    setBusy(true);
    setError(undefined);
    const told = others().filter((currency) => text(currency).trim() !== "");
    const per = Object.fromEntries(told.map((currency) => [currency, read(text(currency))]));
    try {
      client.setQueryData(RATES, await ok(api.search.rate.$put({ json: { per, version: props.rates.version } })));
      setTyped({});
      void client.invalidateQueries({ queryKey: ["person", "base"] });
      notify(t().settings.saved);
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure;
      setError(problem(failure.code, failure.data));
      if (failure.code === "db.stale") client.setQueryData(RATES, failure.data.fresh);
    }
    setBusy(false);
  }
  return (
    <form class="grid max-w-160 gap-4 p-4 md:px-6" onSubmit={(event) => void keep(event)}>
      <p class="text-muted">{t().search.ratesHint(props.rates.currency)}</p>
      <p class="text-muted">
        <Show when={props.rates.keptAt} fallback={t().search.ratesUsual}>
          {(at) => <>{t().search.ratesKept(relative(at()))}</>}
        </Show>
      </p>
      <div class="grid gap-3 sm:grid-cols-2">
        <For each={others()}>
          {(currency) => (
            <TextField
              label={t().search.rateOf(currency)}
              class="num"
              inputmode="decimal"
              autocomplete="off"
              readonly={!props.editable}
              value={text(currency)}
              error={wrong(text(currency)) ? t().search.rateWrong : undefined}
              onInput={(event) => {
                const { value } = event.currentTarget;
                setTyped((before) => ({ ...before, [currency]: value }));
              }}
            />
          )}
        </For>
      </div>
      <Show when={error()}>
        <p role="alert" class="flex items-center gap-2">
          <Alert class="shrink-0" />
          {error()}
        </p>
      </Show>
      <Show when={props.editable}>
        <Button kind="primary" type="submit" class="justify-self-start" busy={busy()}>
          {t().ui.save}
        </Button>
      </Show>
    </form>
  );
}
