import { type Department, type Info, within } from "@kolo/core/firm/model";
import { createSignal } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Combobox } from "../ui/combobox.tsx";
import Dialog from "../ui/dialog.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { TextField } from "../ui/text-field.tsx";
import { useKept } from "./kept.ts";

const NONE = "none";

/** A department: its name, its head, what it is a part of, its office. */
export default function DepartmentDialog(props: {
  firm: Info;
  department?: Department | undefined;
  onClose: () => void;
}) {
  const act = useAct();
  const kept = useKept();
  const colleagues = useColleagues();
  const [headID, setHead] = createSignal(props.department?.headID);
  const [officeID, setOffice] = createSignal(props.department?.officeID ?? NONE);
  const offices = () => [
    { value: NONE, label: t().settings.none },
    ...props.firm.offices.map(({ officeID: value, name: label }) => ({ value, label })),
  ];
  const [parentID, setParent] = createSignal(props.department?.parentID ?? NONE);
  /** It cannot be a part of itself, nor of its own parts. */
  const parents = () => {
    const own = props.department ? within(props.firm.departments, props.department.departmentID) : [];
    const others = props.firm.departments.filter(({ departmentID }) => !own.includes(departmentID));
    return [
      { value: NONE, label: t().settings.none },
      ...others.map(({ departmentID: value, name: label }) => ({ value, label })),
    ];
  };
  let form!: HTMLFormElement;

  const save = () =>
    act.run(async () => {
      const [head, office, parent] = [headID(), officeID(), parentID()];
      const department = {
        ...(props.department && { departmentID: props.department.departmentID }),
        name: typed(form, "name"),
        ...(parent !== NONE && { parentID: parent }),
        ...(head && { headID: head }),
        ...(office !== NONE && { officeID: office }),
      };
      kept(await ok(api.firm.department.$post({ json: { version: props.firm.version, department } })));
      props.onClose();
    });

  return (
    <Dialog title={t().settings.editDepartment} onClose={props.onClose}>
      <form ref={form} class="grid gap-3" novalidate onSubmit={submitting(save)}>
        <TextField
          label={t().settings.name}
          name="name"
          value={props.department?.name ?? ""}
          error={act.wrong("department.name") ? t().setup.nameWrong : undefined}
        />
        <Combobox
          label={t().settings.head}
          options={colleagues.options()}
          value={headID()}
          onChange={setHead}
          optional
        />
        <Select label={t().settings.parent} choices={parents()} value={parentID()} onChange={setParent} />
        <Select label={t().settings.office} choices={offices()} value={officeID()} onChange={setOffice} />
        <Refusal text={act.error()} />
        <Button type="submit" kind="primary" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </form>
    </Dialog>
  );
}
