import type { Known } from "../../competency/index.ts";
import { latinName } from "../../people/latin/model.ts";
import type { Fields, Found, Language } from "../model.ts";
import { age, birthDate } from "./birth.ts";
import { city } from "./city.ts";
import { mails, phones } from "./contact.ts";
import { education } from "./education.ts";
import { experience } from "./experience.ts";
import { headline } from "./headline.ts";
import { links } from "./link.ts";
import { name, nameOfFile } from "./name.ts";
import { lines } from "./page.ts";
import { desiredSalary } from "./salary.ts";
import { competencies, otherSkills } from "./skills.ts";
import { tenure } from "./tenure.ts";
import { languagesOf } from "./tongue.ts";

interface Given {
  readonly targets: readonly string[];
  readonly language: Language | undefined;
  readonly file: string | undefined;
  /** An ISO date or instant: jobs that go on are counted until its month. */
  readonly now: string;
  readonly country: string | undefined;
  /** What the file itself states as such a field, which needs no finding. */
  readonly stated: Partial<Fields> | undefined;
  /** The competencies that a text names, as the firm knows them. */
  readonly match: Known["match"];
}

function inLatin(name: Found<string> | undefined, language: Language | undefined): Found<string> | undefined {
  const value = name && latinName(name.value, language);
  return value === undefined ? undefined : { ...name, value, confidence: name?.confidence ?? 0 };
}

/** All fields of one text. What is not said stays empty: a wrong value costs more than a missing one. */
export function fields(text: string, { targets, language, file, now, country, stated, match }: Given): Fields {
  const page = lines(text);
  const addresses = mails(page, targets);
  const person = stated?.name ?? name(page, addresses[0]?.value) ?? nameOfFile(file);
  const numbers = phones(page, targets, { language, country });
  const jobs = stated?.experience ?? experience(text, page);
  return {
    name: person,
    latinName: inLatin(person, language),
    mails: addresses,
    phones: numbers,
    links: links(page, targets),
    city: city(page),
    headline: headline(page, person, match),
    competencies: competencies(page, match),
    otherSkills: otherSkills(page, match),
    months: tenure(jobs, page, now),
    experience: jobs,
    education: education(page),
    languages: languagesOf(page),
    desiredSalary: desiredSalary(page, numbers[0]?.value),
    birthDate: birthDate(page),
    age: age(page),
    ...stated,
  };
}
