import type { Found } from "../model.ts";
import { cities } from "./city-names.ts";
import { firstNames } from "./first-names.ts";
import { jobWord } from "./job-words.ts";
import { type Line, span } from "./page.ts";

const word = /^\p{Lu}(?:[\p{L}'’ʼ-]*\p{L})?\.?$/u;
const label =
  /^(?:full name|name|candidate|фио|ф\.и\.о\.?|имя|имя и фамилия|фамилия имя|піб|п\.і\.б\.?|ім['’ʼ]я|ім['’ʼ]я та прізвище|прізвище та ім['’ʼ]я|прізвище, ім['’ʼ]я|кандидат)\s*[:—–\t-]\s*(?=\p{Lu})|^(?:фио|піб|ф\.\s?и\.\s?о\.?|п\.\s?і\.\s?б\.?)\s+(?=\p{Lu})/iu;
/** "Здравствуйте! Меня зовут Анна Петрова". */
const presented =
  /(?:^|[.!,]\s)(?:меня зовут|мене зв(?:ати|уть)|my name is)\s+(\p{Lu}[\p{L}'’ʼ-]+(?:\s\p{Lu}[\p{L}'’ʼ-]+){1,2})/iu;
/** "Oleksandr (Sasha) Dmytrenko". */
const nickname = /\s+(?:\(\p{Lu}[\p{L}-]+\)|["“«]\p{Lu}[\p{L}-]+["”»])(?=\s\p{Lu})/u;
const given = /^(?:имя|ім['’ʼ]я|first name|given name)\s*[:—–\t-]\s*(\p{Lu}[\p{L}'’ʼ-]+)\s*$/iu;
const family = /^(?:фамилия|прізвище|фамілія|last name|surname|family name)\s*[:—–\t-]\s*(\p{Lu}[\p{L}'’ʼ-]+)\s*$/iu;
const surname =
  /(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ский|ская|цкий|цкая|енко|ук|юк|чук|ак|як|їв|ів|ский|ська|ський|цький|цька|ишин|shyn|ko|ov|ova|ev|eva|sky|skyi|ska|chuk|enko|yan|ян|дзе|швили|son|ez)$/iu;
const patronymic = /(?:ович|евич|ич|овна|евна|ична|инична|ович|йович|івна|ївна)$/iu;
const never =
  /резюме|resume|résumé|curriculum|vitae|\bcv\b|page|welcome|last updated|страница|сторінка|анкета|profile|contact|портфолио|university|университет|універ|street|россия|україна|украина|ukraine|russia|kingdom|united|dear|mobile|telephone|телефон|address|адрес|мужчина|женщина/iu;

const words = (text: string) => text.trim().split(/\s+/);

/** "SMITH" is how it is printed, "Smith" is the name. */
export const cased = (text: string) =>
  /\p{Ll}/u.test(text)
    ? text
    : text
        .toLowerCase()
        .replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/(?<=\b[OD]['’])[a-z]/g, (letter) => letter.toUpperCase());

/** A trade among the words; but "Слюсаренко" and "Токарев" are families whose forefathers had one. */
const titled = (parts: readonly string[]) => jobWord.test(parts.filter((part) => !surname.test(part)).join(" "));

/** How much a line looks like a person's name: 0 is not at all. `mail` is the person's address, `at` the line's place. */
function likeness(text: string, at: number, mail: string | undefined): number {
  const parts = words(text);
  if (parts.length < 2 || parts.length > 4 || text.length > 50) return 0;
  if (!parts.every((part) => word.test(part)) || never.test(text) || titled(parts)) return 0;
  if (/^\p{Lu}{2,4}\s[IVX]{1,4}$/u.test(text)) return 0;
  const lower = parts.map((part) => part.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, ""));
  let score = Math.max(0, 4 - at * 0.5);
  if (lower.some((part) => firstNames.has(part))) score += 4;
  if (lower.some((part) => part.length > 3 && surname.test(part))) score += 1.5;
  if (lower.some((part) => part.length > 5 && patronymic.test(part))) score += 2;
  const box = mail?.split("@")[0] ?? "";
  if (lower.some((part) => part.length > 2 && box.includes(part))) score += 3;
  return score;
}

function labelled(lines: readonly Line[]): Found<string> | undefined {
  const first = lines.map((line) => ({ line, match: given.exec(line.text) })).find(({ match }) => match);
  const last = lines.map((line) => ({ line, match: family.exec(line.text) })).find(({ match }) => match);
  if (first?.match?.[1] && last?.match?.[1])
    return {
      value: `${first.match[1]} ${last.match[1]}`,
      confidence: 0.95,
      span: span(first.line, 0, first.line.text.length),
    };
  for (const line of lines.slice(0, 40)) {
    const match = label.exec(line.text);
    const rest = match
      ? line.text
          .slice(match[0].length)
          .split(/[\t,;|(]/)[0]
          ?.trim()
      : undefined;
    if (
      match &&
      rest &&
      words(rest).length >= 2 &&
      words(rest).length <= 4 &&
      words(rest).every((part) => word.test(part))
    )
      return { value: cased(rest), confidence: 0.95, span: span(line, match[0].length, rest.length) };
  }
  return presentedIn(lines);
}

function presentedIn(lines: readonly Line[]): Found<string> | undefined {
  for (const line of lines.slice(0, 10)) {
    const match = presented.exec(line.text);
    // The pattern takes small letters for big ones, for the sake of its first words.
    const value = words(match?.[1] ?? "").filter((part) => word.test(part));
    if (match && value.length >= 2)
      return { value: value.join(" "), confidence: 0.9, span: span(line, match.index, match[0].length) };
  }
  return undefined;
}

/** "ІВАНЕНКО" over "Максим Сергійович", "ANNA" over "SMITH": a name that stands on two lines. */
function stacked(upper: Line, lower: Line | undefined): string | undefined {
  if (!lower || lower.heading || lower.section !== upper.section) return undefined;
  const [over, under] = [words(upper.text), words(lower.text)];
  if (!over.concat(under).every((part) => word.test(part)) || over.length !== 1 || under.length > 2) return undefined;
  const lowered = [...over, ...under].map((part) => part.toLowerCase());
  const named =
    lowered.some((part) => firstNames.has(part)) && lowered.some((part) => part.length > 3 && surname.test(part));
  const family = under.length === 1 || patronymic.test(under[1] ?? "");
  const town = [...over, ...under].some((part) => towns.has(cased(part)));
  return named && family && !town ? [...over, ...under].map(cased).join(" ") : undefined;
}
const towns = new Set(cities);

/** "Resume of Emily Johnson". */
const entitled = /^(?:resume|résumé|cv|curriculum vitae|резюме)\s*(?:of|for|[:—–-])?\s+(?=\p{L}+\.?\s)/iu;

/** Some write their name in small letters: believed in the first line alone, of a first name that is known. */
function capitals(text: string, at: number): string {
  const small = at === 0 && /^\p{Ll}+\s\p{Ll}+$/u.test(text) && firstNames.has(text.split(" ")[0] ?? "");
  return small ? cased(text.toUpperCase()) : text;
}

const place = (line: string, text: string) => Math.max(0, line.toLowerCase().indexOf(text.toLowerCase()));

/** The person's name as written. The largest letters are not asked: they are as often a slogan or a job title. */
export function name(lines: readonly Line[], mail: string | undefined): Found<string> | undefined {
  const said = labelled(lines);
  if (said) return said;
  const near = lines.filter(
    (line) => (line.section === "top" || line.section === "contact" || line.section === "summary") && !line.heading,
  );
  let best: { score: number; found: Found<string> } | undefined;
  for (const [at, line] of near.slice(0, 30).entries())
    for (const cell of [...line.text.split(/\t|\s[|•·—–-]\s|,\s/), stacked(line, near[at + 1]) ?? ""]) {
      const text = capitals(cell.replace(entitled, "").replace(nickname, "").trim(), at);
      const score = likeness(text, at, mail);
      if (score < 2.5 || score <= (best?.score ?? 0)) continue;
      const confidence = Math.min(0.95, 0.45 + score * 0.06);
      best = {
        score,
        found: { value: cased(text), confidence, span: span(line, place(line.text, text), text.length) },
      };
    }
  return best?.found;
}

const noise = /резюме|resume|résumé|curriculum|vitae|cv|final|копия|copy|new|\d+/giu;

/** A name from the file's own ("Резюме_Петрова_Анна.docx"), when the text has none. */
export function nameOfFile(file: string | undefined): Found<string> | undefined {
  const text = words(
    (file ?? "")
      .replace(/\.\p{L}\p{L}+\d?$/u, "")
      .replace(/[_.()+,-]+/g, " ")
      .replace(noise, " "),
  ).join(" ");
  return likeness(text, 8, undefined) >= 3 ? { value: cased(text), confidence: 0.4 } : undefined;
}
