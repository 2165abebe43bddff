import { newID } from "@kolo/core/id";
import type { Info } from "@kolo/core/people/person/model";
import { FORMS } from "./forms.ts";
import { latin, type Rules } from "./latin.ts";
import { type AllDice, type Dice, type Invented, mailOf, type Places, phoneOf } from "./people.ts";

const LETTERS = { cyrillic: "абвгдеиклмнопрстуя", latin: "abcdefghiklmnoprstuy" };

/** One slip of a finger: a letter lost, doubled, changed, or swapped with the next. */
function slip(one: Dice, word: string): string {
  if (word.length < 4) return word;
  const at = 1 + one.number.int(word.length - 3);
  const alphabet = /[a-z]/i.test(word) ? LETTERS.latin : LETTERS.cyrillic;
  switch (one.number.int(3)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.slice(at - 1);
    case 2:
      return word.slice(0, at) + alphabet[one.number.int(alphabet.length - 1)] + word.slice(at + 1);
    default:
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  }
}

/** The given name in another language or as at home, where there is such a form. */
function calledElse(one: Dice, given: string): string {
  const row = FORMS.find((forms) => forms.includes(given));
  return row ? one.helpers.arrayElement(row) : given;
}

function nameAgain(one: Dice, all: AllDice, { name, tongue, female }: Invented, abroad: Rules | undefined): string {
  let [given, family, patronymic] = name;
  if (one.datatype.boolean(0.25)) given = calledElse(one, given);
  if (female && one.datatype.boolean(0.1)) family = all[tongue].person.lastName("female");
  if (one.datatype.boolean(0.5)) patronymic = "";
  if (abroad) [given, family, patronymic] = [latin(given, abroad), latin(family, abroad), latin(patronymic, abroad)];
  if (one.datatype.boolean(0.1)) given = slip(one, given);
  if (one.datatype.boolean(0.15)) family = slip(one, family);
  const words = one.datatype.boolean(0.4) ? [given, patronymic, family] : [family, given, patronymic];
  return words.filter(Boolean).join(" ");
}

function contactsAgain(one: Dice, { mails, phones, links }: Info): Pick<Info, "mails" | "phones" | "links"> {
  const words = `${one.word.noun()} ${one.word.noun()}`;
  const again = (had: string[], make: () => string) => {
    const fate = one.number.float();
    return fate < 0.5 ? had : fate < 0.9 ? [make()] : fate < 0.95 ? [] : [...had, make()];
  };
  return {
    mails: again(mails, () => mailOf(one, words)),
    phones: again(phones, () => phoneOf(one)),
    links: one.datatype.boolean(0.7) ? links : [],
  };
}

/** A birth date as told again: whole, or as an age, or not at all. */
function bornAgain(one: Dice, birthDate: Info["birthDate"]): Info["birthDate"] {
  const fate = one.number.float();
  if (!birthDate || fate >= 0.85) return undefined;
  return fate < 0.75 ? birthDate : { y: birthDate.y + one.number.int(1) };
}

/** The same life some years on: a job more, perhaps the first one left out, written in the letters of the day. */
function lifeAgain(one: Dice, { firms }: Places, person: Info, abroad: Rules | undefined) {
  const { experience, education, city } = person;
  const written = (text: string) => (abroad ? latin(text, abroad) : text);
  const kept = one.datatype.boolean(0.3) && experience.length > 1 ? experience.slice(0, -1) : experience;
  const newest = { employer: firms[one.number.int(firms.length - 1)] ?? "", start: { y: 2025 }, end: null };
  const jobs = one.datatype.boolean(0.4) ? [newest, ...kept] : kept;
  const schools = one.datatype.boolean(0.85) ? education : [];
  return {
    experience: jobs.map((job) => ({ ...job, employer: written(job.employer ?? "") })),
    education: schools.map((each) => ({ ...each, institution: written(each.institution) })),
    birthDate: bornAgain(one, person.birthDate),
    ...(city && one.datatype.boolean(0.85) && { city: written(city) }),
  };
}

/** A second résumé of the same person, sent later and from elsewhere. */
export function double(all: AllDice, where: Places, who: Invented): Info {
  const one = all[who.tongue];
  const abroad =
    who.tongue !== "en" && one.datatype.boolean(0.4)
      ? one.helpers.arrayElement(["uk", "ru", "ear"] as const)
      : undefined;
  const { city: _, ...person } = who.person;
  return {
    ...person,
    ...contactsAgain(one, who.person),
    ...lifeAgain(one, where, who.person, abroad),
    name: nameAgain(one, all, who, abroad),
    personID: newID("person"),
  };
}
