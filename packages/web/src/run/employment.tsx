import { type Info, standing } from "@kolo/core/people/employee/model";
import type { Profile } from "@kolo/core/people/profile/model";
import type { Kind } from "@kolo/core/work/template/model";
import { A } from "@solidjs/router";
import { createSignal, For, type JSX, lazy, Show, Suspense } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { More } from "../ui/icon.ts";
import type { MenuItem } from "../ui/menu.tsx";
import { notify } from "../ui/toast.ts";
import { useRunActs, useRunsOf } from "./queries.ts";

const EditDialog = lazy(() => import("./edit-dialog.tsx"));
const StartDialog = lazy(() => import("./start-dialog.tsx"));
const Menu = lazy(() => import("../ui/menu.tsx"));

/** Somebody's place in the firm, on their profile: where they work, for whom, since when, and what runs for them. */
export function Employment(props: { employee: Info; profile: Profile }) {
  const session = useSession();
  const colleagues = useColleagues();
  const firm = () => session.data?.firm;
  const office = () => firm()?.offices.find(({ officeID }) => officeID === props.employee.officeID);
  const department = () =>
    firm()?.departments.find(({ departmentID }) => departmentID === props.employee.departmentID)?.name;
  const now = () => standing(props.employee, localDate(new Date().toISOString(), office()?.zone));
  const title = () =>
    ({ coming: t().employee.titleComing, working: t().employee.title, left: t().employee.titleLeft })[now()];
  const account = () => {
    const { accountID } = props.employee;
    const known = colleagues.all().find((one) => one.accountID === accountID);
    return known ? t().team.statuses[known.status] : t().employee.noAccount;
  };
  return (
    <section aria-labelledby="employment" class="card">
      <div class="flex items-center gap-2 border-line border-b px-4 py-2">
        <h2 id="employment" class="flex-1 py-1 font-semibold">
          {title()}
        </h2>
        <Show when={props.profile.rights.employ && now() !== "left"}>
          <Acts employee={props.employee} person={props.profile.person} />
        </Show>
      </div>
      <dl class="grid gap-x-4 gap-y-2 px-4 py-3 sm:grid-cols-2">
        <Fact label={t().employee.position}>{props.employee.position}</Fact>
        <Fact label={t().employee.department}>{department() ?? t().employee.none}</Fact>
        <Fact label={t().employee.office}>{office()?.name}</Fact>
        <Fact label={t().employee.manager}>
          {colleagues.nameOf(props.employee.managerID ?? "") || t().employee.none}
        </Fact>
        <Fact label={t().employee.startsOn}>{day(props.employee.startsOn, { year: true, weekday: true })}</Fact>
        <Show when={props.employee.next}>
          {(next) => <Fact label={t().employee.next}>{`${next().position}, ${day(next().from, { year: true })}`}</Fact>}
        </Show>
        <Show when={props.employee.endsOn}>
          {(last) => <Fact label={t().employee.endsOn}>{day(last(), { year: true, weekday: true })}</Fact>}
        </Show>
        <Fact label={t().employee.account}>{account()}</Fact>
      </dl>
      <Running personID={props.employee.personID} />
    </section>
  );
}

function Fact(props: { label: string; children: JSX.Element }) {
  return (
    <div class="min-w-0">
      <dt class="text-muted text-xs">{props.label}</dt>
      <dd class="num break-words">{props.children}</dd>
    </div>
  );
}

/** Their first days, moves and leaving, each with how it stands. */
function Running(props: { personID: string }) {
  const runs = useRunsOf(() => props.personID);
  return (
    <ul>
      <For each={runs.isSuccess ? runs.data.runs : []}>
        {({ run }) => (
          <li class="flex items-center gap-2 border-line border-t px-4 py-2">
            <A class="link min-w-0 flex-1 truncate font-medium" href={`/first-days/${run.runID}`}>
              {t().run.kinds[run.kind]}
            </A>
            <span class="num text-muted text-xs">{day(run.anchorOn, { year: true })}</span>
            <Chip tone="outline">{t().run.statuses[run.status]}</Chip>
          </li>
        )}
      </For>
    </ul>
  );
}

function Acts(props: { employee: Info; person: { personID: string; name: string } }) {
  const acts = useRunActs();
  const [menu, setMenu] = createSignal<HTMLElement>();
  const [editing, setEditing] = createSignal(false);
  const [starting, setStarting] = createSignal<Kind>();
  const stay = async () => {
    await acts.leave(props.person.personID, { version: props.employee.version, endsOn: null });
    notify(t().employee.stays(props.person.name));
  };
  const items = (): MenuItem[] => [
    { label: t().employee.edit, onSelect: () => setEditing(true) },
    { label: t().run.kinds.move, onSelect: () => setStarting("move") },
    { label: t().run.kinds.promotion, onSelect: () => setStarting("promotion") },
    props.employee.endsOn
      ? { label: t().employee.stay, onSelect: () => void stay() }
      : { label: t().run.kinds.offboarding, onSelect: () => setStarting("offboarding") },
  ];
  return (
    <>
      <Button
        kind="ghost"
        icon
        aria-haspopup="menu"
        aria-expanded={menu() !== undefined}
        aria-label={t().employee.acts}
        onClick={(event) => setMenu(event.currentTarget)}
      >
        <More />
      </Button>
      <Suspense>
        <Show when={menu()}>
          {(anchor) => (
            <Menu
              anchor={anchor()}
              label={t().employee.acts}
              groups={[{ items: items() }]}
              onClose={() => setMenu(undefined)}
            />
          )}
        </Show>
        <Show when={editing()}>
          <EditDialog employee={props.employee} name={props.person.name} onClose={() => setEditing(false)} />
        </Show>
        <Show when={starting()}>
          {(kind) => <StartDialog person={props.person} kind={kind()} onClose={() => setStarting(undefined)} />}
        </Show>
      </Suspense>
    </>
  );
}
