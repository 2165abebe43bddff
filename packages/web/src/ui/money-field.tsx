import { Currency, type Money, type SalaryRange } from "@kolo/core/money";
import { For } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Field } from "./field.tsx";

type Terms = Pick<Money, "currency" | "period" | "basis">;

/** "3 400,50" in hundredths; `undefined` for what is no amount. */
export function readAmount(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, "").replace(",", ".");
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

function Amount(props: {
  label: string;
  minor: number | undefined;
  error?: string | undefined;
  onChange: (minor: number | undefined) => void;
}) {
  return (
    <Field label={props.label} error={props.error}>
      {(field) => (
        <input
          {...field}
          class="field num"
          inputmode="decimal"
          autocomplete="off"
          value={props.minor === undefined ? "" : num(props.minor / 100)}
          onChange={(event) => props.onChange(readAmount(event.currentTarget.value))}
        />
      )}
    </Field>
  );
}

function Pick<Value extends string>(props: {
  label: string;
  values: readonly (readonly [Value, string])[];
  value: Value;
  onChange: (value: Value) => void;
}) {
  return (
    <select
      class="field w-auto pr-2.5"
      aria-label={props.label}
      onChange={(event) => {
        const chosen = props.values.find(([value]) => value === event.currentTarget.value);
        if (chosen) props.onChange(chosen[0]);
      }}
    >
      <For each={props.values}>
        {([value, name]) => (
          <option value={value} selected={value === props.value}>
            {name}
          </option>
        )}
      </For>
    </select>
  );
}

/** Currency, period, before or after tax. */
function TermsPick(props: { terms: Terms; onChange: (change: Partial<Terms>) => void }) {
  const periods = () =>
    [
      ["hour", t().unit.perHour],
      ["month", t().unit.perMonth],
      ["year", t().unit.perYear],
    ] as const;
  const bases = () =>
    [
      ["gross", t().unit.gross],
      ["net", t().unit.net],
      ["unknown", t().unit.basisUnknown],
    ] as const;
  return (
    <div class="flex flex-wrap gap-2">
      <Pick
        label={t().ui.currency}
        values={Currency.options.map((code) => [code, code] as const)}
        value={props.terms.currency}
        onChange={(currency) => props.onChange({ currency })}
      />
      <Pick
        label={t().ui.period}
        values={periods()}
        value={props.terms.period}
        onChange={(period) => props.onChange({ period })}
      />
      <Pick
        label={t().ui.basis}
        values={bases()}
        value={props.terms.basis}
        onChange={(basis) => props.onChange({ basis })}
      />
    </div>
  );
}

const termsOf = (value: Terms | undefined, usual: Terms["currency"]): Terms => ({
  currency: value?.currency ?? usual,
  period: value?.period ?? "month",
  basis: value?.basis ?? "gross",
});

/** One amount with its terms: a desired salary, an offer. */
export function MoneyField(props: {
  label: string;
  value: Money | undefined;
  currency: Terms["currency"];
  onChange: (value: Money | undefined) => void;
  error?: string | undefined;
}) {
  const terms = () => termsOf(props.value, props.currency);
  const set = (minor: number | undefined, change: Partial<Terms> = {}) =>
    props.onChange(minor === undefined ? undefined : { minor, ...terms(), ...change });
  return (
    <div class="grid gap-2">
      <Amount label={props.label} minor={props.value?.minor} error={props.error} onChange={(minor) => set(minor)} />
      <TermsPick terms={terms()} onChange={(change) => set(props.value?.minor, change)} />
    </div>
  );
}

/** From, to, or both: what a vacancy pays. */
export function SalaryField(props: {
  label: string;
  value: SalaryRange | undefined;
  currency: Terms["currency"];
  onChange: (value: SalaryRange | undefined) => void;
  error?: string | undefined;
}) {
  const terms = () => termsOf(props.value, props.currency);
  function set(change: Partial<SalaryRange>) {
    const next = { ...terms(), from: props.value?.from, to: props.value?.to, ...change };
    props.onChange(next.from === undefined && next.to === undefined ? undefined : next);
  }
  return (
    <fieldset class="grid gap-2">
      <legend class="label mb-1">{props.label}</legend>
      <div class="grid grid-cols-2 gap-2">
        <Amount label={t().ui.from} minor={props.value?.from} error={props.error} onChange={(from) => set({ from })} />
        <Amount label={t().ui.to} minor={props.value?.to} onChange={(to) => set({ to })} />
      </div>
      <TermsPick terms={terms()} onChange={set} />
    </fieldset>
  );
}
