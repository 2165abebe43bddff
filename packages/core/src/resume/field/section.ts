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

/** "Skills: Excel", "Опыт работы —5 лет", "Education⇥Princeton": a heading with the first of its words on the same line. */
export function inline(line: string): { section: Section; rest: number; lasting: boolean } | undefined {
  const cut =
    /^([^\t:—–\n]{3,45}?)\s*(:|\t|\s[—–-]\s|\s[—–-](?=\d)|\s(?=\d{1,2}\s(?:лет|год|р[оі]к|years?|мес|міс))|\((?=\d))\s*(?=\S)/u.exec(
      line,
    );
  const name = cut?.[1] === undefined ? undefined : section(cut[1]);
  if (!cut || !name) return undefined;
  return { section: name, rest: cut[0].length, lasting: !cut[2]?.includes(":") };
}
