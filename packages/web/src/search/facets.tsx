import type { Facets as Counted } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { createSignal, For, Show } from "solid-js";
import { useCompetencies } from "../competencies.ts";
import { cityName, languageName, num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { type Address, turned } from "./address.ts";
import { MonthsFacet } from "./months-facet.tsx";
import { PayFacet } from "./pay-facet.tsx";

const FEW = 6;

/** Filters with how many each would leave. Who may not know a salary finds none here. */
export function Facets(props: { address: Address; facets: Counted; currency: string }) {
  const { labelOf } = useCompetencies();
  const filter = () => props.address.filter();
  const change = (part: Partial<Filter>) => props.address.change(part);
  const claims = () => filter().all?.map(({ competencyID }) => competencyID) ?? [];
  const claim = (competencyID: string) => {
    const all = claims().includes(competencyID)
      ? filter().all?.filter((one) => one.competencyID !== competencyID)
      : [...(filter().all ?? []), { competencyID }];
    return change({ all: all && all.length > 0 ? all : undefined });
  };
  const tongues = () => filter().languages?.map(({ code }) => code) ?? [];
  const speak = (code: string) => {
    const all = tongues().includes(code)
      ? filter().languages?.filter((one) => one.code !== code)
      : [...(filter().languages ?? []), { code }];
    return change({ languages: all && all.length > 0 ? all : undefined });
  };
  return (
    <div class="grid grid-cols-1 content-start gap-5 p-4 sm:max-lg:grid-cols-2">
      <Show when={props.facets.pay}>
        {(pay) => <PayFacet pay={pay()} address={props.address} currency={props.currency} />}
      </Show>
      <MonthsFacet months={props.facets.months} address={props.address} />
      <Values
        name={t().candidate.competencies}
        counts={props.facets.competencies}
        set={claims()}
        label={labelOf}
        onTurn={claim}
      />
      <Values
        name={t().candidate.city}
        counts={props.facets.cities}
        set={filter().cities ?? []}
        label={cityName}
        onTurn={(city) => change({ cities: turned(filter().cities, city) as Filter["cities"] })}
      />
      <Values
        name={t().candidate.fields.education}
        counts={props.facets.schooling}
        set={filter().schooling ?? []}
        label={(step) => t().search.schooling[step as keyof typeof Steps]}
        onTurn={(step) => change({ schooling: turned<string>(filter().schooling, step) as Filter["schooling"] })}
      />
      <Values
        name={t().candidate.fields.languages}
        counts={props.facets.languages}
        set={tongues()}
        label={languageName}
        onTurn={speak}
      />
      <Values
        name={t().search.source}
        counts={props.facets.sources}
        set={filter().sources ?? []}
        label={(kind) => t().upload.sources[kind as "mail"]}
        onTurn={(kind) => change({ sources: turned<string>(filter().sources, kind) as Filter["sources"] })}
      />
      <Values
        name={t().candidate.fields.tags}
        counts={props.facets.tags}
        set={filter().tags ?? []}
        label={(tag) => tag}
        onTurn={(tag) => change({ tags: turned(filter().tags, tag) as Filter["tags"] })}
      />
      <Checkbox
        checked={filter().free ?? false}
        onChange={(event) => change({ free: event.currentTarget.checked ? true : undefined })}
      >
        {t().search.free}
        <span class="num text-faint">−{num(props.facets.blocked)}</span>
      </Checkbox>
    </div>
  );
}

const Steps = { school: 1, vocational: 1, bachelor: 1, master: 1, doctor: 1 };

/** The commonest values, and those that are set; more when asked. */
function Values(props: {
  name: string;
  counts: readonly (readonly [string, number])[];
  set: readonly string[];
  label: (value: string) => string;
  /** Says whether it could be turned. */
  onTurn: (value: string) => boolean;
}) {
  const [more, setMore] = createSignal(false);
  const shown = () => props.counts.filter(([value], at) => more() || at < FEW || props.set.includes(value));
  return (
    <Show when={props.counts.length > 0}>
      <section class="grid grid-cols-1 content-start" aria-label={props.name}>
        <h2 class="eyebrow pb-1">{props.name}</h2>
        <For each={shown().map(([value]) => value)}>
          {(value) => (
            <Checkbox
              class="w-full"
              checked={props.set.includes(value)}
              onChange={(event) => {
                if (!props.onTurn(value)) event.currentTarget.checked = props.set.includes(value);
              }}
            >
              {/* A long one takes a second line: to cut some forty labels costs every frame of the page. */}
              <span class="wrap-anywhere min-w-0 flex-1">{props.label(value)}</span>
              <span class="num text-faint text-xs">{num(props.counts.find(([one]) => one === value)?.[1] ?? 0)}</span>
            </Checkbox>
          )}
        </For>
        <Show when={props.counts.length > FEW}>
          <button type="button" class="link min-h-8 justify-self-start text-xs" onClick={() => setMore(!more())}>
            {more() ? t().search.less : t().search.more}
          </button>
        </Show>
      </section>
    </Show>
  );
}
