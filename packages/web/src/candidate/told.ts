import type { Info as Document } from "@kolo/core/people/document/model";
import type { FieldName, Info } from "@kolo/core/people/person/model";
import type { Found, Reading, Span } from "@kolo/core/resume/model";

/** Where one value was read: the words, what stands around them, and how sure the reader was. */
export interface Told {
  readonly documentID: string;
  readonly file: string;
  readonly span: Span;
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** 0 to 1. */
  readonly confidence: number;
}

type Value = Record<string, unknown>;
const address = (link: unknown) => String(link).replace(/^https?:\/\//i, "");
const part = (...names: string[]) => {
  return (value: unknown) => JSON.stringify(names.map((name) => (value as Value)[name] ?? null));
};

/** What makes two values of a field the same one: a profile holds a job as the reader found it, or a level beside it. */
const IDENTITY: Partial<Record<FieldName, (value: unknown) => string>> = {
  links: address,
  competencies: part("competencyID"),
  experience: part("title", "employer", "start"),
  education: part("institution"),
  languages: part("code"),
  desiredSalary: part("minor", "currency", "period"),
  birthDate: part("y"),
};

function foundOf({ fields }: Reading, field: FieldName): Found<unknown>[] {
  const age = fields.birthDate ? undefined : fields.age;
  const found = field === "birthDate" && age ? age : fields[field as keyof Reading["fields"]];
  return [found ?? []].flat() as Found<unknown>[];
}

const AROUND = 40;
const near = (text: string) => text.replace(/\s+/g, " ");

function told({ documentID, name }: Document, { text }: Reading, found: Found<unknown>): Told[] {
  if (!found.span) return [];
  const [from, until] = found.span;
  return [
    {
      documentID,
      file: name,
      span: found.span,
      before: near(text.slice(Math.max(0, from - AROUND), from)).trimStart(),
      quote: near(text.slice(from, until)),
      after: near(text.slice(until, until + AROUND)).trimEnd(),
      confidence: found.confidence,
    },
  ];
}

const valuesOf = (person: Info, field: FieldName): unknown[] => [person[field] ?? []].flat();

/**
 * Where a field's values (or the one at `index`) were read: in the newest file that tells each. Nothing for what a
 * person typed and no file says.
 */
export function toldOf(
  files: readonly { document: Document; reading: Reading }[],
  person: Info,
  field: FieldName,
  index?: number,
): Told[] {
  const key = IDENTITY[field] ?? JSON.stringify;
  const same = (found: Found<unknown>, value: unknown) =>
    // An age tells the year of birth, whatever the year it was read in.
    (field === "birthDate" && typeof found.value === "number") || key(found.value) === key(value);
  const values = valuesOf(person, field).filter((_, place) => index === undefined || place === index);
  return values.flatMap((value) => {
    const all = files.flatMap(({ document, reading }) =>
      foundOf(reading, field)
        .filter((found) => same(found, value))
        .flatMap((found) => told(document, reading, found)),
    );
    return all.slice(0, 1);
  });
}
