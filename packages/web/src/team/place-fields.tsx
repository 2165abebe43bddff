import type { Role } from "@kolo/core/context";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Select } from "../ui/select.tsx";

const NONE = "none";

/** What a colleague is here: role, department, office. */
export interface Place {
  readonly role: Role;
  readonly departmentID?: string | undefined;
  readonly officeID?: string | undefined;
}

/** The three choices that place a colleague, with what each role may do. */
export function PlaceFields(props: { value: Place; onChange: (place: Place) => void }) {
  const session = useSession();
  const firm = () => session.data?.firm;
  const roles = () =>
    (Object.keys(t().access.roles) as Role[]).map((value) => ({ value, label: t().access.roles[value] }));
  const none = () => ({ value: NONE, label: t().team.none });
  const departments = () => [
    none(),
    ...(firm()?.departments ?? []).map(({ departmentID, name }) => ({ value: departmentID, label: name })),
  ];
  const offices = () => [
    none(),
    ...(firm()?.offices ?? []).map(({ officeID, name }) => ({ value: officeID, label: name })),
  ];
  const chosen = (value: string) => (value === NONE ? undefined : value);
  return (
    <>
      <Select
        label={t().access.role}
        choices={roles()}
        value={props.value.role}
        hint={t().access.roleHints[props.value.role]}
        onChange={(role) => props.onChange({ ...props.value, role })}
      />
      <div class="grid gap-3 sm:grid-cols-2">
        <Select
          label={t().team.department}
          choices={departments()}
          value={props.value.departmentID ?? NONE}
          onChange={(value) => props.onChange({ ...props.value, departmentID: chosen(value) })}
        />
        <Select
          label={t().team.office}
          choices={offices()}
          value={props.value.officeID ?? NONE}
          onChange={(value) => props.onChange({ ...props.value, officeID: chosen(value) })}
        />
      </div>
    </>
  );
}
