import type { Locale } from "../../context.ts";
import type { Info as Person } from "../person/model.ts";

const UKRAINIAN = /[ґєії]/i;
const RUSSIAN = /[ыэъё]/i;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const isLocale = (code: string): code is Locale => code === "en" || code === "ru" || code === "uk";

/**
 * The language to write to somebody in: the one their own words are in, as far as letters tell, then the first of
 * ours that they speak, then the firm's. A guess: whoever writes can see it and choose another.
 */
export function tongue(person: Pick<Person, "name" | "headline" | "city" | "languages">, firm: Locale): Locale {
  const words = [person.name, person.headline, person.city].join(" ");
  if (UKRAINIAN.test(words)) return "uk";
  if (RUSSIAN.test(words)) return "ru";
  const spoken = person.languages.map(({ code }) => code).filter(isLocale);
  if (!CYRILLIC.test(words)) return spoken[0] ?? firm;
  return spoken.find((code) => code !== "en") ?? (firm === "en" ? "ru" : firm);
}
