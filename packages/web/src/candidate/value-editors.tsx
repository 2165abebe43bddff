import { Mail } from "@kolo/core/access/account/model";
import { fields, type Info, Phone } from "@kolo/core/people/person/model";
import { createSignal } from "solid-js";
import * as v from "valibot";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { MoneyField } from "../ui/money-field.tsx";
import { Editor, TextEditor } from "./editor.tsx";
import { readDate, typedDate } from "./partial.ts";
import { phoneOf } from "./phone.ts";
import type { PersonActs } from "./queries.ts";

interface Shared {
  person: Info;
  acts: PersonActs;
  close: () => void;
}
const wrong = () => t().candidate.wrong;

/** One line of words; an empty one is not known any more. */
export function WordEditor(props: Shared & { field: "name" | "headline" | "city" }) {
  const save = async (text: string) => {
    if (props.field === "name") return text ? props.acts.edit({ name: text.slice(0, 120) }) : wrong();
    return props.acts.edit({ [props.field]: text.slice(0, 300) || null });
  };
  return (
    <TextEditor
      label={t().candidate.fields[props.field]}
      value={props.person[props.field] ?? ""}
      onSave={save}
      close={props.close}
    />
  );
}

const linesOf = (text: string) => [...new Set(text.split(/\n/).map((line) => line.trim()))].filter(Boolean);

const READ = {
  mails: (line: string) => (v.is(Mail, line) ? line.toLowerCase() : undefined),
  links: (line: string) => (URL.canParse(line) && /^https?:/i.test(line) ? line : undefined),
  tags: (line: string) => line.slice(0, 120),
};

/** Several values, one in a line. */
export function LinesEditor(props: Shared & { field: "mails" | "links" | "tags" }) {
  const save = async (text: string) => {
    const lines = linesOf(text).map(READ[props.field]);
    const known = lines.filter((line) => line !== undefined);
    if (known.length < lines.length || !v.is(fields[props.field], known)) return wrong();
    return props.acts.edit({ [props.field]: known });
  };
  return (
    <TextEditor
      label={t().candidate.fields[props.field]}
      hint={t().candidate.onePerLine}
      value={props.person[props.field].join("\n")}
      lines
      onSave={save}
      close={props.close}
    />
  );
}

export function PhonesEditor(props: Shared) {
  const session = useSession();
  const save = async (text: string) => {
    const phones = linesOf(text).map((line) => phoneOf(line, session.data?.firm?.currency ?? ""));
    return phones.every((phone) => v.is(Phone, phone)) ? props.acts.edit({ phones }) : wrong();
  };
  return (
    <TextEditor
      label={t().candidate.fields.phones}
      hint={t().candidate.phoneHint}
      value={props.person.phones.join("\n")}
      lines
      onSave={save}
      close={props.close}
    />
  );
}

export function MonthsEditor(props: Shared) {
  const save = async (text: string) => {
    if (text === "") return props.acts.edit({ months: null });
    const months = Number(text);
    return Number.isInteger(months) && months >= 0 && months <= 900 ? props.acts.edit({ months }) : wrong();
  };
  return (
    <TextEditor
      label={t().candidate.fields.months}
      hint={t().candidate.monthsHint}
      value={props.person.months?.toString() ?? ""}
      onSave={save}
      close={props.close}
    />
  );
}

export function BirthEditor(props: Shared) {
  const save = async (text: string) => {
    const birthDate = text === "" ? null : readDate(text);
    return birthDate === undefined ? wrong() : props.acts.edit({ birthDate });
  };
  return (
    <TextEditor
      label={t().candidate.fields.birthDate}
      hint={t().candidate.dateHint}
      value={props.person.birthDate ? typedDate(props.person.birthDate) : ""}
      onSave={save}
      close={props.close}
    />
  );
}

export function SalaryEditor(props: Shared) {
  const session = useSession();
  const [salary, setSalary] = createSignal(props.person.desiredSalary);
  return (
    <Editor save={() => props.acts.edit({ desiredSalary: salary() ?? null })} close={props.close}>
      <MoneyField
        label={t().candidate.fields.desiredSalary}
        value={salary()}
        currency={session.data?.firm?.currency ?? "EUR"}
        onChange={setSalary}
      />
    </Editor>
  );
}
