import type { Info as Account } from "../access/account/model.ts";
import type { Locale } from "../context.ts";
import type { Department, Info as Firm, Office } from "../firm/model.ts";
import { newID } from "../id.ts";
import type { Currency } from "../money.ts";
import { usualCalendar } from "../time/calendar/model.ts";
import { departments, NAME, offices, ROLES, services, USUAL_ROLES } from "./house.ts";

const CURRENCY: Record<Locale, Currency> = { en: "EUR", ru: "KZT", uk: "UAH" };

/** A colleague of the sample firm before they have a name. */
export type Seat = Omit<Account, "name">;

/** The sample firm's house, and the seats in it, each in the zone of its office; in the visitor's language. */
export function founded(locale: Locale, now: string): { firm: Firm; seats: Seat[] } {
  const places = offices.map(({ key, name, zone }) => ({ key, ...office(name[locale], zone) }));
  const seats: Seat[] = [];
  const units = [...departments, ...services].map(({ key, name, office }): Department => {
    const departmentID = newID("department");
    const place = places.find((one) => one.key === office);
    const team = (ROLES[key] ?? USUAL_ROLES).map(
      (role, index): Seat => ({
        accountID: newID("account"),
        mail: `${key}${index + 1}@example.com`,
        role,
        departmentID,
        officeID: place?.officeID,
        locale,
        zone: place?.zone ?? "UTC",
        status: "active",
        createdAt: now,
        version: 1,
      }),
    );
    seats.push(...team);
    return { departmentID, name: name[locale], headID: team[0]?.accountID, officeID: place?.officeID };
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
  return { firm, seats };
}

const office = (name: string, zone: string): Office => ({
  officeID: newID("office"),
  name,
  zone,
  workdays: [1, 2, 3, 4, 5],
  start: "09:00",
  end: "18:00",
  calendar: usualCalendar(zone),
  holidays: [],
});
