import { base, en, Faker, ru, uk } from "@faker-js/faker";
import { newID } from "@kolo/core/id";
import { blank, type Info } from "@kolo/core/people/person/model";

/** An invented person with what only the generator knows of them. */
export interface Invented {
  readonly person: Info;
  readonly tongue: "uk" | "ru" | "en";
  readonly female: boolean;
  readonly name: readonly [given: string, family: string, patronymic: string];
}

export type Dice = Faker;
export const dice = (seed: number) => {
  const make = (locale: typeof en, own: number) => {
    const faker = new Faker({ locale: [locale, en, base] });
    faker.seed(seed * 3 + own);
    return faker;
  };
  return { uk: make(uk, 0), ru: make(ru, 1), en: make(en, 2) };
};
export type AllDice = ReturnType<typeof dice>;

const EMPLOYERS = 900;
const SCHOOLS = 120;
const CITIES = {
  uk: ["Київ", "Харків", "Одеса", "Дніпро", "Львів", "Запоріжжя", "Вінниця", "Полтава", "Черкаси", "Суми"],
  ru: ["Москва", "Санкт-Петербург", "Казань", "Киев", "Харьков", "Одесса", "Алматы", "Минск", "Самара", "Пермь"],
  en: ["London", "Berlin", "Warsaw", "Kyiv", "Austin", "Toronto", "Leeds", "Dublin", "Boston", "Lviv"],
} as const;

/** Few firms employ many: the share of the nth falls with n. */
const skewed = (one: Dice, most: number) => Math.floor(most * one.number.float() ** 2);

/** Firms and schools, the same for all people of one seed. */
export function places(all: AllDice) {
  const firm = (index: number) => {
    const one = all[(["uk", "ru", "en"] as const)[index % 3] ?? "en"];
    return `${one.person.lastName("male")} ${one.helpers.arrayElement(["Сервіс", "Логістика", "Soft", "Group", "Трейд", "Bud", "Медіа", "Agro"])}`;
  };
  const school = (index: number) => {
    const one = all[(["uk", "ru", "en"] as const)[index % 3] ?? "en"];
    return `${one.location.city()} ${one.helpers.arrayElement(["Університет", "Академія", "University", "Политехникум", "Коледж"])} ${one.helpers.arrayElement(["економіки", "технологій", "медицины", "of Arts", "дизайну"])}`;
  };
  return {
    firms: Array.from({ length: EMPLOYERS }, (_, index) => firm(index)),
    schools: Array.from({ length: SCHOOLS }, (_, index) => school(index)),
  };
}
export type Places = ReturnType<typeof places>;

const TONGUES = ["uk", "uk", "uk", "uk", "uk", "ru", "ru", "ru", "en", "en"] as const;

/** Years from the first job to the last, the newest first. */
function jobs(one: Dice, { firms }: Places, born: number): Info["experience"] {
  const begun = born + 20 + one.number.int(5);
  const count = 1 + one.number.int(3);
  const list = Array.from({ length: count }, (_, index) => ({
    employer: firms[skewed(one, firms.length)] ?? "",
    start: { y: Math.min(2025, begun + index * 3), m: 1 + one.number.int(11) },
    end: index === count - 1 ? null : { y: Math.min(2026, begun + index * 3 + 2) },
  }));
  return list.toReversed();
}

const domain = (one: Dice) => one.helpers.arrayElement(["gmail.com", "ukr.net", "i.ua", "outlook.com", "mail.test"]);
export const mailOf = (one: Dice, words: string) =>
  one.datatype.boolean(0.6)
    ? `${words.toLowerCase().replace(/[^a-z]+/g, ".")}${one.datatype.boolean(0.5) ? one.number.int(99) : ""}@${domain(one)}`
    : `${one.word.noun().replace(/[^a-z]/g, "")}${one.number.int({ min: 10, max: 9999 })}@${domain(one)}`;
export const phoneOf = (one: Dice) =>
  `+380${one.helpers.arrayElement(["50", "67", "63", "44", "97"])}${one.string.numeric(7)}`;

export function invented(all: AllDice, where: Places): Invented {
  const tongue = all.en.helpers.arrayElement(TONGUES);
  const one = all[tongue];
  const female = one.datatype.boolean();
  const sex = female ? "female" : "male";
  const given = one.person.firstName(sex);
  const family = one.person.lastName(sex);
  const patronymic = tongue !== "en" && one.datatype.boolean(0.4) ? one.person.middleName(sex) : "";
  const born = 1962 + one.number.int(42);
  const latinWords = `${one.word.noun()} ${one.word.noun()}`;
  const birth = one.number.float();
  const person: Info = {
    ...blank,
    personID: newID("person"),
    name: [family, given, patronymic].filter(Boolean).join(" "),
    mails: one.datatype.boolean(0.9) ? [mailOf(one, latinWords)] : [],
    phones: one.datatype.boolean(0.9) ? [phoneOf(one)] : [],
    links: one.datatype.boolean(0.3) ? [`https://linkedin.com/in/${one.word.noun()}${one.number.int(99999)}`] : [],
    city: one.helpers.arrayElement(CITIES[tongue]),
    experience: jobs(one, where, born),
    education: one.datatype.boolean(0.8)
      ? [{ institution: where.schools[one.number.int(SCHOOLS - 1)] ?? "", to: { y: born + 22 } }]
      : [],
    ...(birth < 0.5 && { birthDate: { y: born, m: 1 + one.number.int(11), d: 1 + one.number.int(27) } }),
    ...(birth >= 0.5 && birth < 0.7 && { birthDate: { y: born } }),
    createdAt: "2026-03-02T10:00:00.000Z",
    createdBy: "system:bench",
    updatedAt: "2026-03-02T10:00:00.000Z",
    version: 1,
  };
  return { person, tongue, female, name: [given, family, patronymic] };
}

/** Another person who is easily taken for this one: of the same family, or at the same desk. */
export function lookalike(all: AllDice, where: Places, like: Invented): Invented {
  const other = invented(all, where);
  if (all[like.tongue].datatype.boolean(0.6)) return relative(all[like.tongue], like, other);
  const { city, experience } = like.person;
  return { ...other, person: { ...other.person, city, experience: experience.slice(0, 2) } };
}

/** A sister or brother: the family's name, town, perhaps phone and school; sometimes a twin. */
function relative(one: Dice, { person, tongue, female, name }: Invented, other: Invented): Invented {
  let given = name[0];
  while (given === name[0]) given = one.person.firstName(female ? "female" : "male");
  return {
    tongue,
    female,
    name: [given, name[1], name[2]],
    person: {
      ...other.person,
      name: [name[1], given, name[2]].filter(Boolean).join(" "),
      city: person.city,
      phones: one.datatype.boolean(0.4) ? person.phones : other.person.phones,
      education: one.datatype.boolean(0.5) ? person.education : other.person.education,
      ...(one.datatype.boolean(0.3) && { birthDate: person.birthDate }),
    },
  };
}
