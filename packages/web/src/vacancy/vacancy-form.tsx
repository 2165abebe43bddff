import { type JSX, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { localDate, zoneName } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Combobox } from "../ui/combobox.tsx";
import { DateField } from "../ui/date-field.tsx";
import { SalaryField } from "../ui/money-field.tsx";
import { MultiSelect } from "../ui/multi-select.tsx";
import { Select } from "../ui/select.tsx";
import { TextArea, TextField } from "../ui/text-field.tsx";
import { TimeField } from "../ui/time-field.tsx";
import type { Form, FormState } from "./form.ts";
import { OpeningDays } from "./opening-days.tsx";
import { RequirementRows } from "./requirement-rows.tsx";
import { StageRows } from "./stage-rows.tsx";

interface Props {
  state: FormState;
  /** Fields to mark as missing. */
  missing: ReadonlySet<keyof Form>;
}

function People(props: Props) {
  const colleagues = useColleagues();
  const state = () => props.state;
  const error = (name: keyof Form) => (props.missing.has(name) ? t().vacancy.missing : undefined);
  return (
    <>
      <div class="grid gap-3 sm:grid-cols-2">
        <Combobox
          label={t().vacancy.manager}
          options={colleagues.options()}
          value={state().form.managerID}
          error={error("managerID")}
          onChange={(managerID) => state().set("managerID", managerID)}
        />
        <Combobox
          label={t().vacancy.recruiter}
          options={colleagues.options()}
          value={state().form.recruiterID}
          error={error("recruiterID")}
          onChange={(recruiterID) => state().set("recruiterID", recruiterID)}
        />
      </div>
      <MultiSelect
        label={t().vacancy.team}
        hint={t().vacancy.teamHint}
        optional
        options={colleagues.options()}
        values={state().form.team}
        nameOf={colleagues.nameOf}
        onChange={(team) => state().set("team", team)}
      />
    </>
  );
}

const NONE = "none";

function Place(props: Props) {
  const session = useSession();
  const state = () => props.state;
  return (
    <div class="grid gap-3 sm:grid-cols-2">
      <Select
        label={t().vacancy.department}
        choices={[
          { value: NONE, label: t().vacancy.noDepartment },
          ...(session.data?.firm?.departments ?? []).map((one) => ({ value: one.departmentID, label: one.name })),
        ]}
        value={state().form.departmentID ?? NONE}
        onChange={(id) => state().set("departmentID", id === NONE ? undefined : id)}
      />
      <Select
        label={t().vacancy.office}
        choices={(session.data?.firm?.offices ?? []).map((one) => ({ value: one.officeID, label: one.name }))}
        value={state().form.officeID}
        error={props.missing.has("officeID") ? t().vacancy.missing : undefined}
        onChange={(officeID) => {
          state().set("officeID", officeID);
          const zone = session.data?.firm?.offices.find((one) => one.officeID === officeID)?.zone;
          if (zone) state().set("zone", zone);
        }}
      />
    </div>
  );
}

function Due(props: Props) {
  const state = () => props.state;
  const zone = () => state().form.zone;
  return (
    <div class="grid gap-3 sm:grid-cols-2">
      <DateField
        label={t().vacancy.deadline}
        value={state().form.localDate}
        min={localDate(new Date().toISOString(), zone())}
        error={props.missing.has("localDate") ? t().vacancy.missing : undefined}
        onChange={(on) => state().set("localDate", on)}
      />
      <TimeField
        label={t().vacancy.time}
        optional
        hint={zone() ? t().vacancy.deadlineHint(zoneName(zone() ?? "UTC")) : ""}
        value={state().form.localTime}
        onChange={(at) => state().set("localTime", at)}
      />
    </div>
  );
}

const zoneOf = (offices: readonly { officeID: string; zone: string }[] | undefined, officeID: string | undefined) =>
  offices?.find((one) => one.officeID === officeID)?.zone ?? "UTC";

/** All fields of a vacancy. `deadline`: only while it is new; later it is moved with a reason. */
export function VacancyForm(
  props: Props & { deadline: boolean; titleHint?: string; onTitle?: (title: string) => void; children?: JSX.Element },
) {
  const session = useSession();
  const state = () => props.state;
  return (
    <div class="grid max-w-3xl gap-4">
      <TextField
        label={t().vacancy.job}
        maxlength={120}
        autocomplete="off"
        value={state().form.title}
        hint={props.titleHint ?? ""}
        error={props.missing.has("title") ? t().vacancy.missing : undefined}
        onInput={(event) => {
          state().set("title", event.currentTarget.value);
          props.onTitle?.(event.currentTarget.value);
        }}
      />
      <People {...props} />
      <Show when={props.deadline}>
        <Due {...props} />
      </Show>
      <RequirementRows
        requirements={state().form.requirements}
        onChange={(requirements) => state().set("requirements", requirements)}
      />
      <Place {...props} />
      <div class="grid gap-3 sm:grid-cols-[8rem_1fr]">
        <TextField
          label={t().vacancy.openings}
          type="number"
          min={1}
          max={1000}
          value={state().form.openings}
          onChange={(event) => state().set("openings", Math.max(1, Math.round(Number(event.currentTarget.value))))}
        />
        <SalaryField
          label={t().vacancy.salary}
          value={state().form.salary}
          currency={session.data?.firm?.currency ?? "EUR"}
          onChange={(salary) => state().set("salary", salary)}
        />
      </div>
      <OpeningDays
        openings={state().form.openings}
        days={state().form.openingsBy}
        zone={state().form.zone ?? zoneOf(session.data?.firm?.offices, state().form.officeID)}
        onChange={(days) => state().set("openingsBy", days)}
      />
      <StageRows stages={state().form.stages} onChange={(stages) => state().set("stages", stages)} />
      <TextArea
        label={t().vacancy.description}
        optional
        rows={5}
        maxlength={10_000}
        value={state().form.description}
        onInput={(event) => state().set("description", event.currentTarget.value)}
      />
      {props.children}
    </div>
  );
}
