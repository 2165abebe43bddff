import type { Info as Application } from "@kolo/core/hiring/application/model";
import type { Stage } from "@kolo/core/hiring/vacancy/model";
import type { Source } from "@kolo/core/people/person/model";
import { A } from "@solidjs/router";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { orWhyNot } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { ArrowRight, Plus } from "../ui/icon.ts";
import type { MenuItem } from "../ui/menu.tsx";
import { notify } from "../ui/toast.ts";
import { useEveryCurrent } from "../vacancies.ts";
import { type PersonActs, useApplications } from "./queries.ts";

const Menu = lazy(() => import("../ui/menu.tsx"));

interface Listed {
  application: Application;
  title: string;
  stages: readonly Stage[];
}

/** Says what went wrong; the page asks the server how it stands now. */
const told = (act: () => Promise<unknown>, words: string) =>
  orWhyNot(async () => {
    await act();
    notify(words);
  });

/** Every vacancy somebody is in, where they stand there, and the way into another one. */
export function Vacancies(props: {
  personID: string;
  acts: PersonActs;
  editable: boolean;
  source: Source | undefined;
}) {
  const applications = useApplications(() => props.personID);
  const rows = () => (applications.isSuccess ? applications.data.applications : []);
  return (
    <section aria-labelledby="vacancies" class="card">
      <h2 id="vacancies" class="border-line border-b px-4 py-3 font-semibold">
        {t().candidate.vacancies}
      </h2>
      <ul>
        {/* By id: a row whose person moves stays the same element and keeps the focus. */}
        <For
          each={rows().map(({ application }) => application.vacancyID)}
          fallback={<li class="px-4 py-3 text-muted">{t().candidate.noVacancies}</li>}
        >
          {(vacancyID) => (
            <Show when={rows().find(({ application }) => application.vacancyID === vacancyID)}>
              {(row) => <Row row={row()} acts={props.acts} editable={props.editable} />}
            </Show>
          )}
        </For>
      </ul>
      <Show when={props.editable}>
        <Adding
          taken={rows().map(({ application }) => application.vacancyID)}
          acts={props.acts}
          source={props.source ?? { kind: "base" }}
        />
      </Show>
    </section>
  );
}

function Row(props: { row: Listed; acts: PersonActs; editable: boolean }) {
  const [open, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  const vacancyID = () => props.row.application.vacancyID;
  const active = () => props.row.application.status === "active";
  const here = () => props.row.stages.find(({ stageID }) => stageID === props.row.application.stageID);

  const items = (): MenuItem[] =>
    props.row.stages
      .filter(({ stageID, type }) => stageID !== props.row.application.stageID && type !== "hired")
      .map(({ stageID, name }) => ({
        label: name,
        onSelect: () =>
          void told(
            () => props.acts.move(vacancyID(), props.row.application.version, stageID),
            t().candidate.movedTo(name),
          ),
      }));

  return (
    <li class="flex items-center gap-2 border-line border-b px-4 py-2 last:border-b-0">
      <span class="min-w-0 flex-1">
        <A class="link block truncate font-medium" href={`/vacancies/${vacancyID()}`}>
          {props.row.title}
        </A>
      </span>
      <Chip tone={active() ? "accent" : "outline"}>
        {active() ? here()?.name : t().candidate.statuses[props.row.application.status]}
      </Chip>
      <Show when={props.editable && active()}>
        <Button
          ref={button}
          kind="ghost"
          icon
          aria-haspopup="menu"
          aria-expanded={open()}
          aria-label={`${t().candidate.moveTo}: ${props.row.title}`}
          onPointerEnter={() => void Menu.preload()}
          onClick={() => setOpen(true)}
        >
          <ArrowRight />
        </Button>
      </Show>
      <Suspense>
        <Show when={open() && button}>
          {(anchor) => (
            <Menu
              anchor={anchor()}
              label={t().candidate.moveTo}
              groups={[{ label: t().candidate.moveTo, items: items() }]}
              onClose={() => setOpen(false)}
            />
          )}
        </Show>
      </Suspense>
    </li>
  );
}

function Adding(props: { taken: readonly string[]; acts: PersonActs; source: Source }) {
  const vacancies = useEveryCurrent();
  const [open, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  const left = () =>
    (vacancies.isSuccess ? vacancies.data : []).filter(({ vacancyID }) => !props.taken.includes(vacancyID));
  function add(vacancyID: string) {
    const title = left().find((one) => one.vacancyID === vacancyID)?.title ?? "";
    void told(() => props.acts.enter(vacancyID, props.source), t().candidate.addedTo(title));
  }
  return (
    <Show when={left().length > 0}>
      <div class="border-line border-t px-4 py-2">
        <Button
          ref={button}
          kind="ghost"
          class="-ml-2.5"
          aria-haspopup="menu"
          aria-expanded={open()}
          onPointerEnter={() => void Menu.preload()}
          onClick={() => setOpen(true)}
        >
          <Plus />
          {t().candidate.addTo}
        </Button>
        <Suspense>
          <Show when={open()}>
            <Menu
              anchor={button}
              label={t().candidate.addTo}
              groups={[
                {
                  items: left().map(({ vacancyID, title }) => ({ label: title, onSelect: () => add(vacancyID) })),
                },
              ]}
              onClose={() => setOpen(false)}
            />
          </Show>
        </Suspense>
      </div>
    </Show>
  );
}
