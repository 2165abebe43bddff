import type { Facets } from "@kolo/core/search";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Segmented } from "../ui/segmented.tsx";
import type { Address } from "./address.ts";
import { Untold } from "./untold.tsx";

const YEARS = [0, 1, 3, 5, 8];

/** How many have worked how long, and the least that one looks for. */
export function MonthsFacet(props: { months: Facets["months"]; address: Address }) {
  const set = () => props.address.filter().months;
  /** The years of the step that is set; none of them says "up to". */
  const step = () => (set()?.to === undefined ? String((set()?.from ?? 0) / 12) : "");
  const turn = (years: string) => {
    const { unknown } = set() ?? {};
    props.address.change({ months: years === "0" ? undefined : { from: Number(years) * 12, unknown } });
  };
  return (
    <section class="grid grid-cols-1 content-start gap-1.5" aria-label={t().candidate.fields.months}>
      <h2 class="eyebrow">{t().candidate.fields.months}</h2>
      <Segmented
        label={t().candidate.fields.months}
        value={step()}
        segments={YEARS.map((years, at) => ({
          value: String(years),
          label: years === 0 ? t().search.any : `${years}+`,
          line: num(longer(props.months, at)),
        }))}
        onChange={turn}
      />
      <Untold
        count={props.months.unknown}
        range={set()}
        onTurn={(unknown) => props.address.change({ months: { ...set(), unknown } })}
      />
    </section>
  );
}

/** How many have that long or longer; at the first step everybody, also who did not tell. */
const longer = ({ steps, unknown }: Facets["months"], step: number) =>
  steps.slice(step).reduce((sum, count) => sum + count, step === 0 ? unknown : 0);
