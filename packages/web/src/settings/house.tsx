import type { Department, Field, Info, Office } from "@kolo/core/firm/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { zoneName } from "../text/format.ts";
import { t } from "../text/index.ts";
import { FirmForm } from "./firm-form.tsx";
import { Rows, Section } from "./section.tsx";

const OfficeDialog = lazy(() => import("./office-dialog.tsx"));
const DepartmentDialog = lazy(() => import("./department-dialog.tsx"));
const FieldDialog = lazy(() => import("./field-dialog.tsx"));

/** What an administrator keeps of the firm. */
export function House(props: { firm: Info }) {
  const colleagues = useColleagues();
  // A row under edit; null: a new one; undefined: no dialog.
  const [office, setOffice] = createSignal<Office | null>();
  const [department, setDepartment] = createSignal<Department | null>();
  const [field, setField] = createSignal<Field | null>();

  const hours = ({ zone, start, end, holidays }: Office) =>
    [
      zoneName(zone),
      t().settings.hours(start, end),
      ...(holidays.length ? [t().settings.holidayCount(holidays.length)] : []),
    ].join(" · ");
  const headOf = ({ headID, officeID }: Department) =>
    [
      headID ? colleagues.nameOf(headID) : t().settings.noHead,
      ...props.firm.offices.filter((one) => one.officeID === officeID).map(({ name }) => name),
    ].join(" · ");
  const kindOf = ({ kind, choices }: Field) => [t().settings.kinds[kind], ...(choices ?? [])].join(" · ");

  return (
    <>
      <Section title={t().settings.firm}>
        <FirmForm firm={props.firm} />
      </Section>
      <Section title={t().settings.offices}>
        <Rows
          rows={props.firm.offices}
          nameOf={({ name }) => name}
          lineOf={hours}
          add={t().settings.addOffice}
          onEdit={(row) => setOffice(row ?? null)}
        />
      </Section>
      <Section title={t().settings.departments}>
        <Rows
          rows={props.firm.departments}
          nameOf={({ name }) => name}
          lineOf={headOf}
          add={t().settings.addDepartment}
          onEdit={(row) => setDepartment(row ?? null)}
        />
      </Section>
      <Section title={t().settings.fields} hint={t().settings.fieldsHint}>
        <Rows
          rows={props.firm.fields}
          nameOf={({ label }) => label}
          lineOf={kindOf}
          add={t().settings.addField}
          onEdit={(row) => setField(row ?? null)}
        />
      </Section>
      <Suspense>
        <Show when={office() !== undefined}>
          <OfficeDialog firm={props.firm} office={office() ?? undefined} onClose={() => setOffice(undefined)} />
        </Show>
        <Show when={department() !== undefined}>
          <DepartmentDialog
            firm={props.firm}
            department={department() ?? undefined}
            onClose={() => setDepartment(undefined)}
          />
        </Show>
        <Show when={field() !== undefined}>
          <FieldDialog firm={props.firm} field={field() ?? undefined} onClose={() => setField(undefined)} />
        </Show>
      </Suspense>
    </>
  );
}
