import type { Fitting } from "@kolo/core/hiring/fit";
import type { Info as Vacancy } from "@kolo/core/hiring/vacancy/model";
import { For, Match, Show, Switch } from "solid-js";
import { t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Failure } from "../ui/failure.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FittingRow } from "./fitting-row.tsx";
import { type Back, useEnter, useFitting } from "./queries.ts";

/**
 * Who of the base fits: whoever has every must first, then whoever has one under its level, then whoever lacks one, each
 * under a head of their own.
 */
export function FittingList(props: { vacancy: Vacancy }) {
  const found = useFitting(() => props.vacancy.vacancyID);
  const enter = useEnter(() => props.vacancy.vacancyID);
  /** What was read, also when it cannot be read again, or no more of it. */
  const pages = () => (found.isPending || found.isLoadingError ? [] : found.data.pages);
  const again = () => void (found.isFetchNextPageError ? found.fetchNextPage() : found.refetch());
  const first = () => pages()[0];
  const people = () => pages().flatMap((page) => page.people);
  const near = () => people().filter(({ fits }) => !fits);
  const inBase = () => {
    const musts = props.vacancy.requirements.filter(({ kind }) => kind === "must");
    const all = (musts.length > 0 ? musts : props.vacancy.requirements)
      .slice(0, 20)
      .map(({ competencyID }) => ({ competencyID }));
    return `/candidates?f=${encodeURIComponent(JSON.stringify(musts.length > 0 ? { all } : { any: all }))}`;
  };
  return (
    <Switch fallback={<Failure class="p-4" error={found.error} again={again} />}>
      <Match when={props.vacancy.requirements.length === 0}>
        <Empty
          title={t().fit.nothingAsked}
          hint={t().fit.nothingAskedHint}
          action={
            <ButtonLink kind="primary" href={`/vacancies/${props.vacancy.vacancyID}/edit`}>
              {t().fit.say}
            </ButtonLink>
          }
        />
      </Match>
      <Match when={first()}>
        {(page) => (
          <>
            <div class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b px-4 py-2 text-muted">
              <p class="num flex flex-wrap gap-x-3" role="status">
                <span>{page().fits > 0 ? t().fit.fits(page().fits) : t().fit.fitsNobody}</span>
                <Show when={page().near > 0}>
                  <span>{t().fit.near(page().near)}</span>
                </Show>
                <Show when={!page().whole}>
                  <span>{t().fit.own}</span>
                </Show>
                <Show when={page().incomplete}>
                  <span>{t().search.making}</span>
                </Show>
              </p>
              <ButtonLink kind="ghost" class="md:ml-auto" href={inBase()}>
                {t().fit.inBase}
              </ButtonLink>
            </div>
            <Show when={people().length > 0} fallback={<Empty title={t().fit.nobody} hint={t().fit.nobodyHint} />}>
              <Group name={t().fit.title} people={people().filter(({ fits }) => fits)} onEnter={enter} />
              <Group name={t().fit.shortHead} people={near().filter(({ missing }) => missing === 0)} onEnter={enter} />
              <Group name={t().fit.missingHead} people={near().filter(({ missing }) => missing > 0)} onEnter={enter} />
              <Show when={found.hasNextPage}>
                <div class="p-4">
                  <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                    {t().candidate.loadMore}
                  </Button>
                </div>
              </Show>
            </Show>
            <Failure class="sticky bottom-0 border-line border-t bg-canvas p-3" error={found.error} again={again} />
          </>
        )}
      </Match>
      <Match when={found.isPending}>
        <Skeleton rows={6} />
      </Match>
    </Switch>
  );
}

function Group(props: { name: string; people: readonly Fitting[]; onEnter: (personID: string) => Promise<Back> }) {
  return (
    <Show when={props.people.length > 0}>
      <section aria-label={props.name}>
        <h2 class="eyebrow px-4 pt-4 pb-1">{props.name}</h2>
        <ul>
          <For each={props.people}>{(person) => <FittingRow person={person} onEnter={props.onEnter} />}</For>
        </ul>
      </section>
    </Show>
  );
}
