import type { Facets } from "@kolo/core/search";
import { createMemo, Index, Show } from "solid-js";
import { useRates } from "../rates.ts";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import type { Address } from "./address.ts";
import { Untold } from "./untold.tsx";
import { amount, span } from "./words.ts";

/** Where a step of the histogram begins: ten steps to each power of ten, in round numbers. */
const ROUND = [1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8];
const edge = (step: number) => (ROUND[step % 10] ?? 1) * 10 ** Math.floor(step / 10);

/** How many ask for how much, and a slider for the most one would pay. */
export function PayFacet(props: { pay: NonNullable<Facets["pay"]>; address: Address; currency: string }) {
  const first = createMemo(() =>
    Math.max(
      0,
      props.pay.steps.findIndex((count) => count > 0),
    ),
  );
  const last = createMemo(() =>
    Math.max(
      first() + 1,
      props.pay.steps.findLastIndex((count) => count > 0),
    ),
  );
  const steps = () => props.pay.steps.slice(first(), last() + 1);
  const highest = () => Math.max(1, ...steps());
  const set = () => props.address.filter().pay;
  const other = () => (set()?.currency ?? props.currency) !== props.currency;
  const rates = useRates(other);
  /** What one of the currency that was typed costs in the firm's, in which all are counted; undefined when it is not known. */
  const price = () => {
    const currency = set()?.currency;
    if (currency === undefined || !other()) return 1;
    return rates.isSuccess ? rates.data.per[currency] : undefined;
  };
  const inFirms = (whole: number | undefined) => {
    const cost = price();
    return whole === undefined || cost === undefined ? undefined : whole * cost;
  };
  const place = () => {
    const most = inFirms(set()?.to);
    return most === undefined ? last() + 1 : Math.round(Math.log10(Math.max(1, most)) * 10);
  };
  /** The most is turned; the least stays as long as it is not above. */
  function turn(step: number) {
    const to = step > last() ? undefined : edge(step);
    const least = inFirms(set()?.from);
    const from = least === undefined || (to !== undefined && least > to) ? undefined : Math.round(least);
    const pay = { from, to, unknown: set()?.unknown, currency: props.currency as "EUR" };
    props.address.change({ pay: from === undefined && to === undefined ? undefined : pay });
  }
  const words = () => {
    const pay = set();
    if (!pay) return t().search.any;
    const said = (whole: number | undefined) => (whole === undefined ? undefined : amount(whole, pay.currency));
    return span(said(pay.from), said(pay.to));
  };
  return (
    <section class="grid grid-cols-1 content-start gap-1.5" aria-label={t().candidate.fields.desiredSalary}>
      <h2 class="eyebrow">{t().candidate.fields.desiredSalary}</h2>
      <div class="flex h-10 items-end gap-px" aria-hidden="true">
        <Index each={steps()}>
          {(count, at) => (
            <span
              class="min-h-px flex-1 rounded-t-xs"
              classList={{ "bg-accent": first() + at < place(), "bg-line-strong": first() + at >= place() }}
              style={{ height: `${(count() / highest()) * 100}%` }}
            />
          )}
        </Index>
      </div>
      <input
        type="range"
        class="w-full accent-accent"
        aria-label={t().search.payAtMost}
        aria-valuetext={words()}
        min={first() + 1}
        max={last() + 1}
        value={place()}
        disabled={price() === undefined}
        onChange={(event) => turn(Number(event.currentTarget.value))}
      />
      <p class="num flex justify-between text-xs">
        <span>{words()}</span>
        <Show when={!set() && props.pay.unknown > 0}>
          <span class="text-faint">{t().search.untold(num(props.pay.unknown))}</span>
        </Show>
      </p>
      <Untold
        count={props.pay.unknown}
        range={set()}
        onTurn={(unknown) => {
          const pay = set();
          if (pay) props.address.change({ pay: { ...pay, unknown } });
        }}
      />
    </section>
  );
}
