import { base, en, Faker, ru, uk } from "@faker-js/faker";
import type { Info as Account } from "../access/account/model.ts";
import type { Locale } from "../context.ts";
import type { Department, Info as Firm, Office } from "../firm/model.ts";
import { newID } from "../id.ts";
import type { Currency } from "../money.ts";
import { departments, NAME, offices, ROLES, USUAL_ROLES } from "./house.ts";

const LOCALES = { en: [en, base], ru: [ru, en, base], uk: [uk, en, base] };
const CURRENCY: Record<Locale, Currency> = { en: "EUR", ru: "KZT", uk: "UAH" };

/** The sample firm's house and its forty colleagues, each office in its own zone, named in the visitor's language. */
export function founded(locale: Locale, now: string): { firm: Firm; staff: Account[] } {
  const places = offices.map(({ key, name, zone }) => ({ key, ...office(name[locale], zone) }));
  const placeOf = (key: string) => places.find((place) => place.key === key) ?? places[0];
  const faker = new Faker({ locale: LOCALES[locale] });
  faker.seed(1);
  const staff: Account[] = [];
  const units = departments.map(({ key, name, office }): Department => {
    const departmentID = newID("department");
    const place = placeOf(office);
    const people = (ROLES[key] ?? USUAL_ROLES).map((role, index): Account => {
      const sex = faker.person.sexType();
      return {
        accountID: newID("account"),
        name: `${faker.person.firstName(sex)} ${faker.person.lastName(sex)}`,
        mail: `${key}${index + 1}@example.com`,
        role,
        departmentID,
        officeID: place?.officeID,
        locale,
        zone: place?.zone ?? "UTC",
        status: "active",
        createdAt: now,
        version: 1,
      };
    });
    staff.push(...people);
    return { departmentID, name: name[locale], headID: people[0]?.accountID, officeID: place?.officeID };
  });
  const firm: Firm = {
    name: NAME[locale],
    locale,
    currency: CURRENCY[locale],
    sample: true,
    offices: places.map(({ key: _, ...place }) => place),
    departments: units,
    fields: [],
    version: 1,
  };
  return { firm, staff };
}

const office = (name: string, zone: string): Office => ({
  officeID: newID("office"),
  name,
  zone,
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  holidays: [],
});
