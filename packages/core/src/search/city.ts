import { inflected } from "../resume/field/town.ts";
import { cityNames, namesIn, plainName } from "./city/model.ts";

/** What their names become after "в" where more than an ending changes. */
const irregular = `
Bila Tserkva,Белой Церкви|Kryvyi Rih,Кривому Розі|Kremenchuk,Кременчуці|Prague,Празі|Riga,Ризі|Hamburg,Гамбурзі
Saint Petersburg,Петербурге,Петербурзі,Санкт-Петербурзі`;

/** The city that a text is the name of, if it is one Kolo knows. */
export const knownCity = (text: string): string | undefined => cityNames().get(plainName(text));

let townOf: ((text: string) => string | undefined) | undefined;
let others: Map<string, string> | undefined;

/** The city that a text names after "в" or "з", in whatever case: "Києві", "Нижнем Новгороде". */
export function cityIn(text: string): string | undefined {
  townOf ??= inflected(cityNames().keys());
  others ??= namesIn(irregular);
  const written = plainName(text);
  return knownCity(written) ?? others.get(written) ?? cityNames().get(townOf(written) ?? "");
}

/** The cities one of whose names begins so, the shortest first. */
export function citiesFrom(beginning: string, most: number): string[] {
  const typed = plainName(beginning);
  if (typed === "") return [];
  const found = [...cityNames()].filter(([name]) => name.startsWith(typed)).map(([, city]) => city);
  return [...new Set(found)].sort((one, other) => one.length - other.length).slice(0, most);
}
