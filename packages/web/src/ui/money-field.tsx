import { Currency, type Money, type SalaryRange } from "@kolo/core/money";
import { createSignal } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Field } from "./field.tsx";
import { Pick } from "./pick.tsx";

type Terms = Pick<Money, "currency" | "period" | "basis">;

/**
 * What people write as an amount, in hundredths: "3 400,50", "3,400.50", "3'400". A comma with three digits behind it
 * parts thousands. `undefined` for what is no amount.
 */
export function readAmount(text: string): number | undefined {
  const plain = text
    .replace(/[\s']/g, "")
    .replace(/,(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}

const amount = (minor: number) => num(minor / 100, { minimumFractionDigits: minor % 100 === 0 ? 0 : 2 });

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
          value={props.minor === undefined ? "" : amount(props.minor)}
          onChange={(event) => props.onChange(readAmount(event.currentTarget.value))}
        />
      )}
    </Field>
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

/** The terms in force: the value's, or those chosen while there is no amount yet. */
function useTerms(value: () => Terms | undefined, currency: () => Terms["currency"]) {
  const [chosen, setChosen] = createSignal<Partial<Terms>>({});
  const terms = (): Terms => {
    const { currency: code, period, basis } = value() ?? { currency: currency(), period: "month", basis: "gross" };
    return { currency: code, period, basis, ...chosen() };
  };
  return { terms, choose: (change: Partial<Terms>) => setChosen((before) => ({ ...before, ...change })) };
}

interface Props<Value> {
  label: string;
  value: Value | undefined;
  /** The firm's, for a start. */
  currency: Terms["currency"];
  onChange: (value: Value | undefined) => void;
  error?: string | undefined;
}

/** One amount with its terms: a desired salary, an offer. */
export function MoneyField(props: Props<Money>) {
  const { terms, choose } = useTerms(
    () => props.value,
    () => props.currency,
  );
  const set = (minor: number | undefined) => props.onChange(minor === undefined ? undefined : { minor, ...terms() });
  return (
    <div class="grid gap-2">
      <Amount label={props.label} minor={props.value?.minor} error={props.error} onChange={set} />
      <TermsPick
        terms={terms()}
        onChange={(change) => {
          choose(change);
          set(props.value?.minor);
        }}
      />
    </div>
  );
}

/** From, to, or both: what a vacancy pays. */
export function SalaryField(props: Props<SalaryRange>) {
  const { terms, choose } = useTerms(
    () => props.value,
    () => props.currency,
  );
  function set(change: { from?: number | undefined; to?: number | undefined }) {
    const { from, to } = { from: props.value?.from, to: props.value?.to, ...change };
    const ends = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    props.onChange(from === undefined && to === undefined ? undefined : { ...ends, ...terms() });
  }
  return (
    <fieldset class="grid gap-2">
      <legend class="label mb-1">{props.label}</legend>
      <div class="grid grid-cols-2 gap-2">
        <Amount label={t().ui.from} minor={props.value?.from} error={props.error} onChange={(from) => set({ from })} />
        <Amount label={t().ui.to} minor={props.value?.to} onChange={(to) => set({ to })} />
      </div>
      <TermsPick
        terms={terms()}
        onChange={(change) => {
          choose(change);
          set({});
        }}
      />
    </fieldset>
  );
}
