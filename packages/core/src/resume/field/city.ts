import type { Found } from "../model.ts";
import { cities, countries } from "./city-names.ts";
import { cased } from "./name.ts";
import { type Line, span } from "./page.ts";
import { inflected } from "./town.ts";

const label =
  /^(?:проживает|проживаю|город(?: проживания)?|место жительства|местоположение|место проживания|(?:фактический |домашний |почтовый )?адрес(?: проживания| регистрации)?|регион(?: проживания)?|локация|(?:current )?location|city|town|addr|(?:home |present |permanent |current |mailing |postal )?address|based in|located in|residence|residing in|lives? in|living in|place of residence|місто(?: проживання)?|місце проживання|(?:домашня |фактична |поштова )?адреса(?: проживання)?|проживає|проживаю|мешкаю|мешкає|локація|місцезнаходження|регіон(?: проживання)?)\s*[:—–-]\s*/iu;
const escaped = cities
  .map((city) => city.replace(/[.\\]/g, "\\$&").replace(/ /g, "\\s"))
  .sort((a, b) => b.length - a.length);
const shouted = escaped.map((city) => city.replace(/(?<!\\)\p{Ll}/gu, (letter) => letter.toUpperCase()));
const known = new RegExp(`(?<![\\p{L}-])(?:${[...escaped, ...shouted].join("|")})(?![\\p{L}-])`, "u");
const name = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?:[ -]\\p{L}[\\p{L}'’-]+){0,3}";
const beforeCountry = new RegExp(
  `(${name})(?:,\\s*(?:[\\p{L} .'’-]{2,30},\\s*)?|\\s*\\()(?:${countries})(?![\\p{L}])`,
  "u",
);
const beforeState = new RegExp(
  `(${name}),\\s?(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?![\\p{L}])`,
  "u",
);
const street = /^(?:ул|вул|просп|пр|бул|пер|street|st|road|ave|avenue|blvd|д|буд|кв|м|метро)\.?\s|\d/iu;

const inPlace = (line: Line) =>
  ["top", "contact", "summary", "desired", "other"].includes(line.section) && !line.heading;

function found(line: Line, value: string, confidence: number): Found<string> {
  return { value: cased(value), confidence, span: span(line, Math.max(0, line.text.indexOf(value)), value.length) };
}

/** "Город: Москва, м. Белорусская": the known town of a labelled line, else its first part that is no street. */
function labelled(line: Line): Found<string> | undefined {
  const match = label.exec(line.text);
  if (!match) return undefined;
  const rest = line.text.slice(match[0].length).split("\t")[0] ?? "";
  const inside = known.exec(rest)?.[0];
  if (inside) return found(line, inside, 0.95);
  const part = rest
    .split(/[,;(\t|]/)
    .map((one) => one.replace(/^(?:г\.|м\.|город|місто)\s*/iu, "").trim())
    .find((one) => /^\p{Lu}/u.test(one) && !street.test(one) && !new RegExp(`^(?:${countries})$`, "u").test(one));
  return part && part.length < 40 && !/адрес|address|адреса/i.test(match[0]) ? found(line, part, 0.85) : undefined;
}

/** "St, San⇥English" over "Francisco, California": a town whose words a narrow column parted. */
function parted(line: Line, next: Line | undefined): Found<string> | undefined {
  const head = line.text.split("\t")[0] ?? "";
  if (!next || next.heading || head.length > 80) return undefined;
  const town = known.exec(`${head} ${next.text}`);
  const over = town && town.index < head.length && town.index + town[0].length > head.length + 1;
  return over
    ? {
        value: cased(town[0]),
        confidence: 0.75,
        span: span(line, town.index, next.start + next.text.length - line.start - town.index),
      }
    : undefined;
}

/** A town with its state or country, in a line without verbs: short and without a full stop. */
function placed(line: Line): Found<string> | undefined {
  if (line.text.length > 120) return undefined;
  const match = beforeCountry.exec(line.text) ?? beforeState.exec(line.text);
  if (!match?.[1]) return undefined;
  return found(line, known.exec(match[0])?.[0] ?? match[1], 0.85);
}

/** A town known by name, at the beginning of a part of a contact line. */
function bare(line: Line): Found<string> | undefined {
  const story = line.text.length > 60 && /[.!?]\s\p{Lu}/u.test(line.text);
  if (line.text.length > 160 || story) return undefined;
  for (const part of line.text.split(/[,;|•·\t()→]|\s[–—/-]\s/)) {
    if (/университет|universit|універс/iu.test(part)) continue;
    const trimmed = part.replace(/^\s*(?:г\.|м\.|город|місто)?\s*/iu, "").trim();
    const town = known.exec(trimmed);
    if (town && town.index === 0 && trimmed.length < town[0].length + 12) return found(line, town[0], 0.8);
  }
  return undefined;
}

const beginning = new RegExp(`(?:^|[,;|•(\\t]\\s*)(?:г|м|гор|місто|город)\\.?\\s?(?=${known.source})`, "u");

/** "м.Житомир, можу на вахту (Київ)": a known town marked as one. */
function marked(line: Line): Found<string> | undefined {
  const match = beginning.exec(line.text);
  const town = match && known.exec(line.text.slice(match.index + match[0].length))?.[0];
  return town && line.text.length < 160 ? found(line, town, 0.85) : undefined;
}

const townOf = inflected(cities);
const lives =
  /(?<!\p{L})(?:живу|живет|живёт|проживаю|проживает|мешкаю|мешкає|проживає)\s(?:сейчас\s|зараз\s)?(?:в|во|у)\s(?:г(?:ор|\.)?(?:оде)?\s|м(?:\.|істі)\s)?(\p{Lu}[\p{L}-]+)/iu;

/** "Живу в Москве": a known town in the case it stands in after such a word. */
function lived(line: Line): Found<string> | undefined {
  const word = lives.exec(line.text)?.[1];
  const town = word && townOf(word);
  return town ? { ...found(line, word, 0.8), value: town } : undefined;
}

/** Where the person lives. Towns of jobs, schools and birth are not asked. */
export function city(lines: readonly Line[]): Found<string> | undefined {
  const near = lines.filter(inPlace);
  for (const look of [labelled, lived, marked, parted, placed, bare])
    for (const [at, line] of near.entries()) {
      if (look !== lived && /родил|народ|born/i.test(line.text)) continue;
      const one = look(line, near[at + 1]);
      if (one) return one;
    }
  return undefined;
}
