import { type Info, standing } from "@kolo/core/people/employee/model";
import type { Profile } from "@kolo/core/people/profile/model";
import { createSignal, type JSX, lazy, Show, Suspense } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Pencil } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { useEmployeeActs } from "./queries.ts";

const EditDialog = lazy(() => import("./edit-dialog.tsx"));
const LeaveDialog = lazy(() => import("./leave-dialog.tsx"));

/** Somebody's place in the firm, on their profile: where they work, for whom, since when. */
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
          <Acts employee={props.employee} name={props.profile.person.name} />
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
        <Show when={props.employee.endsOn}>
          {(last) => <Fact label={t().employee.endsOn}>{day(last(), { year: true, weekday: true })}</Fact>}
        </Show>
        <Fact label={t().employee.account}>{account()}</Fact>
      </dl>
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

function Acts(props: { employee: Info; name: string }) {
  const acts = useEmployeeActs(() => props.employee.personID);
  const [open, setOpen] = createSignal<"edit" | "leave">();
  const close = () => setOpen(undefined);
  const stay = async () => {
    await acts.leave({ version: props.employee.version, endsOn: null });
    notify(t().employee.stays(props.name));
  };
  return (
    <>
      <Button kind="ghost" icon aria-label={t().employee.edit} onClick={() => setOpen("edit")}>
        <Pencil />
      </Button>
      <Show
        when={props.employee.endsOn}
        fallback={
          <Button kind="ghost" onClick={() => setOpen("leave")}>
            {t().employee.leave}
          </Button>
        }
      >
        <Button kind="ghost" onClick={() => void stay()}>
          {t().employee.stay}
        </Button>
      </Show>
      <Suspense>
        <Show when={open() === "edit"}>
          <EditDialog employee={props.employee} name={props.name} onClose={close} />
        </Show>
        <Show when={open() === "leave"}>
          <LeaveDialog employee={props.employee} name={props.name} onClose={close} />
        </Show>
      </Suspense>
    </>
  );
}
