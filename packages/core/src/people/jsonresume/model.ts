import type { Competency, Labels } from "../../competency/model.ts";
import type { PartialDate } from "../../time/partial-date.ts";
import type { Info as Person } from "../person/model.ts";

const SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";

/** What https://jsonresume.org/schema has a place for. Dates are as exact as they are known: `2019`, `2019-03`, `2019-03-04`. */
export interface JsonResume {
  readonly $schema: string;
  readonly basics: {
    readonly name: string;
    readonly label?: string | undefined;
    readonly email?: string | undefined;
    readonly phone?: string | undefined;
    readonly location?: { readonly city: string } | undefined;
    readonly profiles: readonly { readonly network: string; readonly username?: string; readonly url?: string }[];
  };
  readonly work: readonly {
    readonly name?: string | undefined;
    readonly position?: string | undefined;
    readonly startDate?: string | undefined;
    readonly endDate?: string | undefined;
  }[];
  readonly education: readonly {
    readonly institution: string;
    readonly studyType?: string | undefined;
    readonly startDate?: string | undefined;
    readonly endDate?: string | undefined;
  }[];
  readonly skills: readonly { readonly name: string; readonly keywords: readonly string[] }[];
  readonly languages: readonly { readonly language: string; readonly fluency?: string | undefined }[];
  readonly meta: { readonly version: string; readonly lastModified: string };
}

type Find = (competencyID: string) => Competency | undefined;

const two = (part: number) => String(part).padStart(2, "0");
const dateOf = (date: PartialDate | null | undefined) =>
  date ? [date.y, ...[date.m, date.m && date.d].flatMap((part) => (part ? [two(part)] : []))].join("-") : undefined;

/** The names of languages are English whatever the reader's language: other programs look for them so. */
const languageNames = new Intl.DisplayNames(["en"], { type: "language" });
const fluencyOf = (level: string | undefined) => (level === "native" ? "Native speaker" : level?.toUpperCase());

const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, "");

/** Further mails and phones, for which the format has no place of their own, stand among the profiles. */
const others = (person: Person) => [
  ...person.links.map((url) => ({ network: siteOf(url), url })),
  ...person.mails.slice(1).map((mail) => ({ network: "E-mail", url: `mailto:${mail}` })),
  ...person.phones.slice(1).map((phone) => ({ network: "Phone", url: `tel:${phone}` })),
];

/** A reader takes a line of some hundred letters: longer lists are told in parts. */
const IN_ONE = 8;

/** Skills, those of a trade together. As keywords, and not as names of their own, none can be taken for a part's heading. */
function skillsOf(person: Person, find: Find, lang: keyof Labels): JsonResume["skills"] {
  const trades = new Map<string | undefined, string[]>();
  for (const { competencyID } of person.competencies) {
    const known = find(competencyID);
    trades.set(known?.group, [...(trades.get(known?.group) ?? []), known?.labels[lang] ?? competencyID]);
  }
  return [...trades.values()].flatMap((labels) =>
    Array.from({ length: Math.ceil(labels.length / IN_ONE) }, (_, part) => ({
      name: "Skills",
      keywords: labels.slice(part * IN_ONE, (part + 1) * IN_ONE),
    })),
  );
}

/** A person as JSON Resume: what they told of themselves, and nothing that the firm made of it. */
export function written(person: Person, find: Find, lang: keyof Labels): JsonResume {
  return {
    $schema: SCHEMA,
    basics: {
      name: person.name,
      label: person.headline,
      email: person.mails[0],
      phone: person.phones[0],
      location: person.city === undefined ? undefined : { city: person.city },
      profiles: others(person),
    },
    work: person.experience.map(({ employer, title, start, end }) => ({
      name: employer,
      position: title,
      startDate: dateOf(start),
      endDate: dateOf(end),
    })),
    education: person.education.map(({ institution, degree, from, to }) => ({
      institution,
      studyType: degree,
      startDate: dateOf(from),
      endDate: dateOf(to),
    })),
    skills: skillsOf(person, find, lang),
    languages: person.languages.map(({ code, level }) => ({
      language: languageNames.of(code) ?? code,
      fluency: fluencyOf(level),
    })),
    meta: { version: "v1.0.0", lastModified: person.updatedAt },
  };
}
