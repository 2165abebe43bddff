import type { Locale } from "../../context.ts";
import type { Info as Person } from "../../people/person/model.ts";
import { tongue } from "../../people/tongue/model.ts";
import type { Letters } from "./model.ts";

/** The letter to one person, in their language, with `{name}` and `{vacancy}` filled in. */
export function letterTo(person: Person, letters: Letters, vacancy: string, firm: Locale) {
  const { subject, text } = letters[tongue(person, firm)];
  const filled = (template: string) =>
    template.replaceAll(/\{(name|vacancy)\}/g, (_, word) => (word === "name" ? person.name : vacancy));
  return { subject: filled(subject), text: filled(text) };
}
