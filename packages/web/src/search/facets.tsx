import type { Facets as Counted, Counts } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { createMemo, createSignal, For, Show } from "solid-js";
import { cityName } from "../city.ts";
import { useCompetencies } from "../competencies.ts";
import { languageName, num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";
import { type Address, turned } from "./address.ts";
import { MonthsFacet } from "./months-facet.tsx";
import { PayFacet } from "./pay-facet.tsx";
import { createRounds, type Standing, standing } from "./standing.ts";

const FEW = 6;

/** Filters with how many each would leave. Who may not know a salary finds none here. */
export function Facets(props: { address: Address; facets: Counted; currency: string }) {
  const { labelOf } = useCompetencies();
  const { address, round } = createRounds(props.address, () => props.facets);
  const { filter, change } = address;
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
    <div class="grid grid-cols-1 content-start gap-5 sm:max-lg:grid-cols-2">
      <Show when={props.facets.pay}>
        {(pay) => <PayFacet pay={pay()} address={address} currency={props.currency} />}
      </Show>
      <MonthsFacet months={props.facets.months} address={address} />
      <Values
        name={t().candidate.competencies}
        counts={props.facets.competencies}
        round={round()}
        set={claims()}
        label={labelOf}
        onTurn={claim}
      />
      <Values
        name={t().candidate.city}
        counts={props.facets.cities}
        round={round()}
        set={filter().cities ?? []}
        label={cityName}
        onTurn={(city) => change({ cities: turned(filter().cities, city) as Filter["cities"] })}
      />
      <Values
        name={t().candidate.fields.education}
        counts={props.facets.schooling}
        round={round()}
        set={filter().schooling ?? []}
        label={(step) => t().search.schooling[step as keyof typeof Steps]}
        onTurn={(step) => change({ schooling: turned<string>(filter().schooling, step) as Filter["schooling"] })}
      />
      <Values
        name={t().candidate.fields.languages}
        counts={props.facets.languages}
        round={round()}
        set={tongues()}
        label={languageName}
        onTurn={speak}
      />
      <Values
        name={t().search.source}
        counts={props.facets.sources}
        round={round()}
        set={filter().sources ?? []}
        label={(kind) => t().upload.sources[kind as "mail"]}
        onTurn={(kind) => change({ sources: turned<string>(filter().sources, kind) as Filter["sources"] })}
      />
      <Values
        name={t().candidate.fields.tags}
        counts={props.facets.tags}
        round={round()}
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

/**
 * The commonest values, and those that are set; more when asked. Where they stand they stay while one ticks, for a thumb that
 * goes back to one finds it there; they stand anew when more are asked for, or others are looked for.
 */
function Values(props: {
  name: string;
  counts: Counts;
  round: number;
  set: readonly string[];
  label: (value: string) => string;
  /** Says whether it could be turned. */
  onTurn: (value: string) => boolean;
}) {
  const [more, setMore] = createSignal(false);
  const shown = createMemo((before?: { at: string; values: Standing; further: boolean }) => {
    const at = `${props.round} ${more()}`;
    const stood = before?.at === at ? before : { values: [], further: false };
    const few = stood.values.length > 0 ? 0 : FEW;
    const some = props.counts.filter(([value], place) => more() || place < few || props.set.includes(value));
    const further = stood.further || more() || props.counts.length > FEW;
    return { at, values: standing(stood.values, props.counts, some), further };
  });
  const counted = createMemo(() => new Map(shown().values));
  return (
    <Show when={shown().values.length > 0}>
      <section class="grid grid-cols-1 content-start" aria-label={props.name}>
        <h2 class="eyebrow pb-1">{props.name}</h2>
        <For each={[...counted().keys()]}>
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
              <span class="num text-faint text-xs">{numIn(counted().get(value))}</span>
            </Checkbox>
          )}
        </For>
        <Show when={shown().further}>
          <button type="button" class="link min-h-8 justify-self-start text-xs" onClick={() => setMore(!more())}>
            {more() ? t().search.less : t().search.more}
          </button>
        </Show>
      </section>
    </Show>
  );
}

const numIn = (count: number | undefined) => (count === undefined ? "" : num(count));
