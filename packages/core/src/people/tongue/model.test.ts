import { expect, it } from "vitest";
import { tongue } from "./model.ts";

const person = (name: string, languages: string[] = []) => ({ name, languages: languages.map((code) => ({ code })) });

it.each([
  ["letters only Ukrainian has", person("Олексій Їжакевич", ["en", "ru"]), "ru", "uk"],
  ["letters only Russian has", person("Пётр Крылов"), "uk", "ru"],
  ["Cyrillic both have: what they speak", person("Анна Коваль", ["en", "uk"]), "ru", "uk"],
  ["Cyrillic both have, nothing else known: the firm's", person("Анна Коваль"), "uk", "uk"],
  ["Latin: the first of ours they speak", person("Anna Kowal", ["pl", "uk"]), "en", "uk"],
  ["Latin, nothing else known: the firm's", person("Anna Kowal"), "ru", "ru"],
] as const)("writes in the language of %s", (_, somebody, firm, expected) => {
  expect(tongue(somebody, firm)).toBe(expected);
});
