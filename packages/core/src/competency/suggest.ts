import type { Match } from "./match.ts";
import { titles } from "./titles.ts";
import { stem, wordsOf } from "./words.ts";

interface Rule {
  readonly stems: readonly string[];
  readonly competencyIDs: readonly string[];
}

const rulesOf = (row: string): Rule[] => {
  const [names = "", competencies = ""] = row.split("|");
  const competencyIDs = competencies.trim().split(/\s+/);
  return names.split(",").map((name) => ({ stems: wordsOf(name).map(({ raw }) => stem(raw)), competencyIDs }));
};

let rules: readonly Rule[] | undefined;

/** How many of a title's words a rule accounts for; 0 when one of the rule's words is missing. */
const agreement = (rule: Rule, title: readonly string[]) =>
  rule.stems.every((one) => title.some((word) => word === one || (one.length > 4 && word.startsWith(one))))
    ? rule.stems.length
    : 0;

/**
 * Competencies a vacancy of this title usually asks for, the likeliest first, at most ten: those the title itself names
 * ("React developer"), then those of the two titles that fit best. Empty for a title nobody has told Kolo about.
 */
export function suggested(title: string, match: (text: string) => Match[]): string[] {
  rules ??= titles
    .split("\n")
    .filter((row) => row.includes("|"))
    .flatMap(rulesOf);
  const words = wordsOf(title).map((word) => word.stem);
  const fitting = rules
    .map((rule) => ({ rule, score: agreement(rule, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);
  const named = match(title).map(({ competencyID }) => competencyID);
  return [...new Set([...named, ...fitting.flatMap(({ rule }) => rule.competencyIDs)])].slice(0, 10);
}
