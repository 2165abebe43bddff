import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Combobox } from "../ui/combobox.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";

const NONE = "none";

/** What somebody does here, where, and for whom. */
export interface Place {
  readonly position: string;
  readonly officeID: string;
  readonly departmentID?: string | undefined;
  readonly managerID?: string | undefined;
}

/** The four fields of a place in the firm. */
export function PlaceFields(props: { value: Place; onChange: (place: Place) => void }) {
  const session = useSession();
  const colleagues = useColleagues();
  const firm = () => session.data?.firm;
  const departments = () => [
    { value: NONE, label: t().employee.none },
    ...(firm()?.departments ?? []).map(({ departmentID, name }) => ({ value: departmentID, label: name })),
  ];
  const offices = () => (firm()?.offices ?? []).map(({ officeID, name }) => ({ value: officeID, label: name }));
  const set = (change: Partial<Place>) => props.onChange({ ...props.value, ...change });
  return (
    <>
      <TextField
        label={t().employee.position}
        value={props.value.position}
        maxlength="120"
        autocomplete="off"
        onInput={(event) => set({ position: event.currentTarget.value })}
      />
      <div class="grid gap-3 sm:grid-cols-2">
        <Select
          label={t().employee.department}
          choices={departments()}
          value={props.value.departmentID ?? NONE}
          onChange={(value) => set({ departmentID: value === NONE ? undefined : value })}
        />
        <Select
          label={t().employee.office}
          choices={offices()}
          value={props.value.officeID}
          onChange={(officeID) => set({ officeID })}
        />
      </div>
      <Combobox
        label={t().employee.manager}
        options={colleagues.options()}
        value={props.value.managerID}
        optional
        onChange={(managerID) => set({ managerID })}
      />
    </>
  );
}
