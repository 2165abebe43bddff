import { aside, ok } from "./api.ts";

/** One name, whatever its letters' case. */
export const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Which of those known a word names: the one that is written so, else one that is but for its letters' case. */
export const named = (word: string, known: readonly string[]): string | undefined =>
  known.find((one) => one === word) ?? known.find((one) => same(one, word));

/** The tag that a word names, of these and of those that somebody has; the word itself where it is a new one. */
export async function tagOf(word: string, known: readonly string[] = []): Promise<string> {
  const filter = JSON.stringify({ text: word });
  // Of those who have the word: a facet of everybody counts the commonest tags only.
  const { facets } = await ok(aside.search.facets.$get({ query: { filter } }));
  return named(word, [...known, ...facets.tags.map(([tag]) => tag)]) ?? word;
}

/** These tags and one more, which stands in place of what differs from it in its letters' case alone. */
export const withTag = (tags: readonly string[], tag: string): string[] =>
  tags.includes(tag) ? [...tags] : [...tags.filter((one) => !same(one, tag)), tag];
