import type { Row } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import { useQuery } from "@tanstack/solid-query";
import { For, type JSX, onCleanup, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { cityName } from "../city.ts";
import { useCompetencies } from "../competencies.ts";
import { money, months } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Failure } from "../ui/failure.tsx";
import { ChevronLeft, ChevronRight, MailX, X } from "../ui/icon.ts";
import { Claims } from "./claims.tsx";
import { found } from "./line.tsx";

/** Somebody found, beside the list, which keeps its place: what is in the line at once, the rest as it comes. */
export function QuickView(props: { person: Row; filter: Filter; onMove: (step: 1 | -1) => void; onClose: () => void }) {
  const { labelOf } = useCompetencies();
  let view!: HTMLElement;
  let asker: EventTarget | null = null;
  // Who leaves it from within goes on where they came from.
  onCleanup(() => {
    if (view.contains(document.activeElement) && asker instanceof HTMLElement) asker.focus({ preventScroll: true });
  });
  const person = () => props.person;
  const query = useQuery(() => ({
    queryKey: ["person", person().personID],
    queryFn: () => ok(api.person[":personID"].$get({ param: { personID: person().personID } })),
    reconcile: false as const,
  }));
  const known = () => (query.isSuccess ? query.data.person : undefined);
  return (
    <section
      ref={view}
      id="quick-view"
      tabindex="-1"
      onFocusIn={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && view.contains(relatedTarget))) asker = relatedTarget;
      }}
      aria-label={t().search.quickTitle}
      class="-outline-offset-2 fixed z-30 grid animate-sheet content-start gap-3 overflow-y-auto bg-surface p-4 shadow-pop max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[70dvh] max-md:rounded-t-xl md:inset-y-0 md:right-0 md:w-100 md:border-line md:border-l"
    >
      <div class="flex items-center gap-1">
        <Button kind="ghost" icon aria-label={t().search.previous} onClick={() => props.onMove(-1)}>
          <ChevronLeft />
        </Button>
        <Button kind="ghost" icon aria-label={t().search.next} onClick={() => props.onMove(1)}>
          <ChevronRight />
        </Button>
        <p class="flex-1 text-faint text-xs max-md:hidden">{t().search.keys}</p>
        <Button kind="ghost" icon class="max-md:ml-auto" aria-label={t().ui.close} onClick={props.onClose}>
          <X />
        </Button>
      </div>
      <div aria-live="polite">
        <h2 class="font-semibold text-lg">{person().name}</h2>
        <p class="text-muted">{[person().headline, cityName(person().city ?? "")].filter(Boolean).join(" · ")}</p>
      </div>
      <Show when={person().doNotContact}>
        <p class="flex items-center gap-1.5">
          <MailX />
          {t().candidate.quiet}
        </p>
      </Show>
      <Show when={found(person())}>{(words) => <p class="text-muted">{words()}</p>}</Show>
      <dl class="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1.5">
        <Fact name={t().candidate.fields.desiredSalary} when={person().desiredSalary}>
          {(pay) => money(pay)}
        </Fact>
        <Fact name={t().candidate.fields.months} when={person().months}>
          {(length) => months(length)}
        </Fact>
        <Fact name={t().candidate.fields.mails} when={known()?.mails[0]}>
          {(mail) => (
            <a class="link" href={`mailto:${mail}`}>
              {mail}
            </a>
          )}
        </Fact>
        <Fact name={t().candidate.fields.phones} when={known()?.phones[0]}>
          {(phone) => (
            <a class="link" href={`tel:${phone}`}>
              {phone}
            </a>
          )}
        </Fact>
        <Fact name={t().candidate.fields.tags} when={person().tags.join(", ")}>
          {(tags) => <span class="whitespace-normal break-words">{tags}</span>}
        </Fact>
      </dl>
      <Failure error={query.error} again={() => void query.refetch()} />
      <div class="flex flex-wrap gap-1">
        <Claims person={person()} filter={props.filter} labelOf={labelOf} />
      </div>
      <Show when={known()?.experience.length}>
        <ul class="grid gap-1">
          <For each={known()?.experience.slice(0, 4)}>
            {(job) => (
              <li>
                {job.title} <span class="text-muted">{job.employer}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ButtonLink class="justify-self-start" href={`/candidates/${person().personID}`}>
        {t().search.open}
      </ButtonLink>
    </section>
  );
}

function Fact<Value>(props: { name: string; when: Value | undefined; children: (value: Value) => JSX.Element }) {
  return (
    <Show when={props.when} keyed>
      {(value) => (
        <>
          <dt class="text-muted">{props.name}</dt>
          <dd class="num truncate">{props.children(value as Value)}</dd>
        </>
      )}
    </Show>
  );
}
