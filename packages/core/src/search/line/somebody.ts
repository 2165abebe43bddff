import { isGiven } from "../../people/identity/name.ts";
import { jobWord } from "../../resume/field/job-words.ts";
import { withoutBetween, withoutJoining } from "./joining.ts";
import type { Understood } from "./understood.ts";

/** Cities that are common family names. Others are that so seldom (London, Львов) that the city is meant. */
const FAMILIES = /^(?:николаев|хмельницкий|хмельницький|khmelnytskyi)$/iu;

const WORD = "\\p{L}[\\p{L}'’ʼ-]*";
const BEFORE = new RegExp(`${WORD}(?=[\\s,]+$)`, "u");
const AFTER = new RegExp(`(?<=^[\\s,]+)${WORD}`, "u");

/** The words right before and after a part of a line that nothing was made of. */
function beside(line: string, one: Understood, kept: readonly Understood[]): string[] {
  const before = BEFORE.exec(line.slice(0, one.at));
  const after = AFTER.exec(line.slice(one.until));
  const places = [
    before && { word: before[0], at: before.index },
    after && { word: after[0], at: one.until + after.index },
  ];
  return places.flatMap((place) =>
    place && kept.every(({ at, until }) => place.at >= until || place.at + place.word.length <= at) ? place.word : [],
  );
}

/**
 * Whether the city that was understood is more likely somebody: "Софія Мельник", "Сергей Николаев". It is a city after
 * "in", beside what was understood, and beside a trade.
 */
export function isSomebody(line: string, one: Understood, kept: readonly Understood[]): boolean {
  if (!one.sets.cities) return false;
  const written = withoutBetween(line.slice(one.at, one.until));
  const words = beside(line, one, kept).filter((word) => withoutJoining(word).trim() !== "");
  return isGiven(written) ? words.some((word) => !jobWord.test(word)) : FAMILIES.test(written) && words.some(isGiven);
}
