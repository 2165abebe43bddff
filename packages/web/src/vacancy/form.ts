import type { Create, Edit, Info } from "@kolo/core/hiring/vacancy/model";
import { createStore } from "solid-js/store";

/** A day by which an opening is to be filled, while it is being chosen. */
export interface OpeningDay {
  readonly localDate: string | undefined;
  readonly localTime?: string | undefined;
  readonly zone: string;
}

/** The form of a vacancy while it is being filled: what `Create` and `Edit` need, some of it still missing. */
export interface Form {
  title: string;
  departmentID?: string | undefined;
  officeID?: string | undefined;
  recruiterID?: string | undefined;
  managerID?: string | undefined;
  team: readonly string[];
  requirements: Create["requirements"];
  stages: Create["stages"];
  openings: number;
  openingsBy: readonly OpeningDay[];
  salary?: Create["salary"];
  description: string;
  localDate?: string | undefined;
  localTime?: string | undefined;
  zone?: string | undefined;
}

const EMPTY: Form = { title: "", team: [], requirements: [], stages: [], openings: 1, openingsBy: [], description: "" };

export const formOf = (vacancy: Info): Form => ({
  ...EMPTY,
  ...vacancy,
  description: vacancy.description ?? "",
  openingsBy: (vacancy.openingsBy ?? []).map(({ localDate, localTime, zone }) => ({ localDate, localTime, zone })),
});

/** A form that remembers what a person touched: a suggestion that comes later fills only the rest. */
export function createForm(start: Form = EMPTY) {
  const [form, setForm] = createStore<Form>({ ...start });
  const touched = new Set<keyof Form>();
  return {
    form,
    set<Name extends keyof Form>(name: Name, value: Form[Name]) {
      touched.add(name);
      setForm({ [name]: value });
    },
    suggest(values: Partial<Form>) {
      const names = (Object.keys(values) as (keyof Form)[]).filter((name) => !touched.has(name));
      setForm(Object.fromEntries(names.map((name) => [name, values[name]])));
    },
  };
}
export type FormState = ReturnType<typeof createForm>;

/** The names of fields that still have to be filled. */
export const missing = (form: Form, withDeadline: boolean): ReadonlySet<keyof Form> => {
  const needed: (keyof Form)[] = ["title", "officeID", "recruiterID", "managerID"];
  if (withDeadline) needed.push("localDate");
  return new Set(needed.filter((name) => !String(form[name] ?? "").trim()));
};

/** What the server takes, once nothing is missing. */
export function fieldsOf(form: Form): Omit<Edit, "version"> {
  const days = form.openingsBy
    .slice(0, form.openings)
    .flatMap(({ localDate, localTime, zone }) =>
      localDate ? [{ localDate, ...(localTime && { localTime }), zone }] : [],
    );
  const { title, departmentID, officeID = "", recruiterID = "", managerID = "", openings, salary } = form;
  return {
    title,
    departmentID,
    officeID,
    recruiterID,
    managerID,
    team: [...form.team],
    requirements: form.requirements.map((one) => ({ ...one })),
    stages: form.stages.filter(({ name }) => name.trim()).map((one) => ({ ...one })),
    openings,
    ...(days.length > 0 && { openingsBy: days }),
    salary: salary && { ...salary },
    description: form.description.trim() || undefined,
  };
}
