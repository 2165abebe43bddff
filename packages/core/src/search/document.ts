import type { Money } from "../money.ts";
import type { Info as Person, Source } from "../people/person/model.ts";
import { cityOf } from "./city/model.ts";
import type { Claimed, Schooling } from "./model.ts";
import { schoolingOf } from "./schooling.ts";

/** What of a person the base is searched by. Age is not here, and contacts are looked up elsewhere (contact.ts). */
export interface Doc {
  readonly personID: string;
  /** The person's version this was made from: the greater is the newer. */
  readonly rev: number;
  readonly name: string;
  readonly headline?: string | undefined;
  readonly city?: string | undefined;
  readonly months?: number | undefined;
  readonly pay?: Money | undefined;
  readonly competencies: readonly Claimed[];
  readonly schooling?: Schooling | undefined;
  readonly languages: readonly { readonly code: string; readonly level?: string | undefined }[];
  readonly source?: Source["kind"] | undefined;
  readonly tags: readonly string[];
  /** Employers, titles, schools, the firm's own fields. */
  readonly words: string;
  /** Minutes since 1970 of the last change. */
  readonly changed: number;
  /** They asked not to be written to. */
  readonly blocked?: true | undefined;
}

/** A change is read with every search until it is compacted: the words of a long life are cut. */
const WORDS = 1500;

const wordsOf = (person: Person) =>
  [
    ...person.experience.flatMap(({ title, employer }) => [title, employer]),
    ...person.education.flatMap(({ institution, degree }) => [institution, degree]),
    ...Object.values(person.custom).filter((value) => typeof value === "string"),
  ]
    .filter(Boolean)
    .join("\n")
    .slice(0, WORDS);

/** The document of a person of this version. */
export const documented = (person: Person, rev = person.version): Doc => ({
  personID: person.personID,
  rev,
  name: person.name,
  headline: person.headline,
  city: person.city === undefined ? undefined : cityOf(person.city),
  months: person.months,
  pay: person.desiredSalary,
  competencies: person.competencies.map(({ competencyID, level }) => ({ competencyID, ...(level && { level }) })),
  schooling: schoolingOf(person.education),
  languages: person.languages,
  source: person.source?.kind,
  tags: person.tags,
  words: wordsOf(person),
  changed: Math.floor(Date.parse(person.updatedAt) / 60_000),
  ...(person.doNotContact && { blocked: true }),
});
