import type { Info as Firm } from "@kolo/core/firm/model";
import { For, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus } from "../ui/icon.ts";
import { Select } from "../ui/select.tsx";
import type { List } from "./list.ts";

/** What the file's names mean that the firm does not know: each is told once for all its lines. */
export function MeantFields(props: { firm: Firm; list: List; mayAdd: boolean; onFirm: (firm: Firm) => void }) {
  const departments = () => props.firm.departments.map(({ departmentID: value, name: label }) => ({ value, label }));
  const offices = () => props.firm.offices.map(({ officeID: value, name: label }) => ({ value, label }));
  async function add(name: string) {
    const json = { version: props.firm.version, department: { name } };
    props.onFirm(await ok(api.firm.department.$post({ json })));
    void props.list.look();
  }
  return (
    <div class="grid max-w-160 gap-3">
      <Select
        label={t().roster.office}
        hint={t().roster.officeHint}
        choices={offices()}
        value={props.list.officeID()}
        onChange={props.list.setOffice}
      />
      <For each={props.list.sheet().unknownOffices}>
        {(name) => (
          <Select
            label={t().roster.officeMeant(name)}
            choices={offices()}
            value={undefined}
            onChange={(id) => props.list.meansOffice(name, id)}
          />
        )}
      </For>
      <For each={props.list.sheet().unknownDepartments}>
        {(name) => (
          <div class="flex flex-wrap items-end gap-2">
            <div class="min-w-60 flex-1">
              <Select
                label={t().roster.departmentMeant(name)}
                choices={departments()}
                value={undefined}
                onChange={(id) => props.list.meansDepartment(name, id)}
              />
            </div>
            <Show when={props.mayAdd}>
              <Button onClick={() => void add(name)}>
                <Plus />
                {t().roster.addDepartment(name)}
              </Button>
            </Show>
          </div>
        )}
      </For>
    </div>
  );
}
