import type { PartialDate } from "../../time/partial-date.ts";
import type { Info } from "../person/model.ts";
import { folded } from "../term/model.ts";
import { ownPage } from "./link.ts";
import { type Name, nameOf } from "./name.ts";
import { sound } from "./sound.ts";

/** What of a person tells who they are. */
export type Known = Pick<
  Info,
  "name" | "mails" | "phones" | "links" | "city" | "birthDate" | "experience" | "education"
>;

export interface Job {
  readonly employer: string;
  readonly from: number | undefined;
}
export interface School {
  readonly words: readonly string[];
  readonly year: number | undefined;
}

/** The same in a shape that can be compared, whatever alphabet it was written in. */
export interface Traits {
  readonly name: Name;
  readonly mails: readonly string[];
  /** What stands before the @, and whether it is made of the name alone. */
  readonly locals: readonly { readonly local: string; readonly telling: boolean }[];
  readonly phones: readonly string[];
  readonly pages: readonly { readonly site: string; readonly page: string }[];
  readonly city: string;
  readonly born: PartialDate | undefined;
  /** Newest first, as résumés have them. */
  readonly jobs: readonly Job[];
  readonly schools: readonly School[];
}

const LEGAL =
  /(?<!\p{L})(тов|ооо|ат|ао|зао|оао|пат|прат|пп|фоп|ип|чп|дп|кп|llc|ltd|inc|gmbh|corp|co|plc|lp|company|компанія|компания|group|група|группа)(?!\p{L})\.?/giu;
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** An employer's name without its legal form, by its consonants: ТОВ «Нова Пошта» is Nova Poshta. */
export const employerOf = (text: string) => words(text.replace(LEGAL, " ")).map(sound).join("");

const OF_ANY_SCHOOL = new Set(
  "університет университет university національний национальный national державний государственный state інститут институт institute коледж колледж college технікум академія академия academy імені имени ім им named after of the and та и і".split(
    " ",
  ),
);
const schoolWords = (text: string) =>
  words(text.toLowerCase())
    .filter((word) => word.length > 2 && !OF_ANY_SCHOOL.has(word))
    .map(sound)
    .filter((word) => word.length > 1);

const SHORTEST_LOCAL = 6;
const ANYBODYS = /^(info|office|mail|contact|admin|resume|cv|job|jobs|work|hr|noreply|no-reply|sales|support)/;

function localOf(mail: string, name: Name) {
  const local = (mail.split("@")[0] ?? "").replace(/\+.*$/, "").replace(/[._-]/g, "");
  const letters = folded(local.replace(/\d/g, ""));
  const own = [...name.family, name.first].some((part) => part.length > 2 && letters.includes(part));
  return { local, telling: local.length >= SHORTEST_LOCAL && !ANYBODYS.test(local) && !own };
}

export function traitsOf(person: Known): Traits {
  const name = nameOf(person.name);
  return {
    name,
    mails: person.mails,
    locals: person.mails.map((mail) => localOf(mail, name)),
    phones: person.phones,
    pages: person.links.flatMap((link) => ownPage(link) ?? []),
    city: person.city ? sound(words(person.city)[0] ?? "") : "",
    born: person.birthDate,
    jobs: person.experience.flatMap(({ employer, start }) => {
      const name = employer ? employerOf(employer) : "";
      return name.length > 1 ? [{ employer: name, from: start?.y }] : [];
    }),
    schools: person.education.map(({ institution, from, to }) => ({
      words: schoolWords(institution),
      year: to?.y ?? from?.y,
    })),
  };
}
