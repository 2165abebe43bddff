// @vitest-environment node
import { cityNames, cityOf } from "@kolo/core/search/city/model";
import { expect, it } from "vitest";
import { city as en } from "./en/city.ts";
import { city as ru } from "./ru/city.ts";
import { city as uk } from "./uk/city.ts";

it.each(Object.entries({ en, ru, uk }))(
  "every city that the search knows has a name in %s, by which it finds it",
  (language, names) => {
    const named: Record<string, string> = names;
    const cities = [...new Set(cityNames().values())].map((city) => [city, named[city.replaceAll(" ", "_")]] as const);
    expect(cities.length).toBeGreaterThan(100);
    const script = language === "en" ? /^[A-Z]/ : /^[А-ЯЄІЇҐЁ]/;
    expect(cities.filter(([, name]) => !name?.match(script))).toEqual([]);
    expect(cities.filter(([city, name]) => cityOf(name ?? "") !== city)).toEqual([]);
  },
);
