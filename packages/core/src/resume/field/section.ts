import { headings, type Section } from "./headings.ts";

const squeezed = (text: string) =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[’`]/g, "'")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}']/gu, "");

const isSection = (name: string): name is keyof typeof headings => name in headings;

const known = new Map<string, Section>();
for (const [name, words] of Object.entries(headings))
  if (isSection(name)) for (const word of words.split("|")) known.set(squeezed(word), name);
/** Headings with a slip of the pen, or of recognised letters, are found among those of about their length. */
const LONG = 8;
const long = [...known.keys()].filter((word) => word.length >= LONG);

/** Are two words the same but for one letter that is wrong, missing or too much? */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const [a, b] = [one.slice(from), other.slice(from)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

const slipped = (word: string) => {
  const meant = word.length >= LONG ? long.find((heading) => near(word, heading)) : undefined;
  return meant && known.get(meant);
};

/** The words of which the headings of a part are made. */
const vocabulary = Object.entries(headings).flatMap(([name, words]) =>
  isSection(name) ? [{ name, words: new Set(words.split("|").flatMap((word) => word.trim().split(/\s+/))) }] : [],
);
const small = /^(?:и|й|і|та|and|&|of|in|с|з|в|у|\/)$/u;

/** "Знание ПК и программ": a label of words that stand in the headings of one part, and of no other. */
function composed(text: string): Section | undefined {
  const words = text
    .toLowerCase()
    .replace(/ё/g, "е")
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !small.test(word));
  if (words.length < 2 || words.length > 5) return undefined;
  const fitting = vocabulary.filter((part) => words.every((word) => part.words.has(word)));
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

/** "Education and Experience", "Опыт и проекты": the first word decides. */
const joined = /\s+(?:and|&|и|та|і|\/)\s+/iu;

/** The part a heading opens. Letter-spaced ("S K I L L S"), numbered and decorated headings count; sentences do not. */
export function section(line: string): Section | undefined {
  const bare = line.trim().replace(/^[\d.)\s•▪■●◆►–—-]+/, "");
  if (bare.length < 3 || bare.length > 60) return undefined;
  const word = squeezed(bare);
  // "Skills: ETL" is a label with its word, and no "Skillset" with a slip.
  const whole = known.get(word) ?? (/:\s*\S/.test(bare) ? undefined : slipped(word));
  if (whole) return whole;
  const [first = "", second] = bare.split(joined);
  return second === undefined
    ? undefined
    : known.get(squeezed(first)) && known.get(squeezed(second)) && known.get(squeezed(first));
}

interface Inline {
  readonly section: Section;
  /** Where what it says begins. */
  readonly rest: number;
  /** The lines below belong to it too. */
  readonly lasting: boolean;
  /** It says how long, and nothing else. */
  readonly counts: boolean;
}
/** "20 лет и 3 месяца". */
const counted =
  /^(?:более |около |свыше |понад |близько |over )?\d{1,2}(?:[.,]\d)?\+?\s?(?:лет|год|р\.|р[оі]к|years?|мес|міс)[\s\p{L}\d.]{0,20}$/iu;

/** "Skills: Excel", "Опыт работы —5 лет", "Education⇥Princeton": a heading with the first of its words on the same line. */
export function inline(line: string): Inline | undefined {
  const cut =
    /^([^\t:—–\n]{3,45}?)\s*(:|\t|\s[—–-]\s|\s[—–-](?=\d)|\s(?=\d{1,2}\s(?:лет|год|р[оі]к|years?|мес|міс))|\((?=\d))\s*(?=\S)/u.exec(
      line,
    );
  const label = cut?.[1] ?? "";
  const name = section(label) ?? (cut?.[2] === ":" ? composed(label) : undefined);
  if (!cut || !name) return undefined;
  return {
    section: name,
    rest: cut[0].length,
    lasting: !cut[2]?.includes(":"),
    counts: counted.test(line.slice(cut[0].length)),
  };
}
