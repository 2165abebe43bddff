import { added, newTally } from "./facet.ts";
import { type Plan, planned, type Word } from "./plan.ts";
import type { Found, Part, Tally } from "./port.ts";

/** Which of those found, counted from 0. */
export interface Page {
  readonly from: number;
  readonly size: number;
}
export interface Answer {
  readonly total: number;
  readonly tally: () => Tally;
  readonly personIDs: string[];
  /** Words that nobody has of those who may be seen, and those that were looked for in their place. */
  readonly instead: readonly { readonly word: string; readonly terms: readonly string[] }[];
  /** What was looked for at last. */
  readonly words: readonly Word[];
}

const MOST_NEAR = 12;

/** Searches a base that is in several parts, none of which has anybody another has. */
export function searched(parts: readonly Part[], plan: Plan, page: Page): Answer {
  const found = parts.map((part) => part.search(plan));
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const { words } = plan;
  // Who is found has every word: only where nobody is it is asked whether anybody has each.
  const others = total > 0 ? words : words.map((word) => forgiven(parts, plan, word));
  const instead = others.flatMap((other, at) =>
    other === words[at] ? [] : [{ word: other.text, terms: other.terms }],
  );
  if (instead.length > 0) {
    const answer = searched(parts, { ...plan, words: others }, page);
    return answer.total > 0 ? { ...answer, instead } : answer;
  }
  const tally = () => found.map((part) => part.tally()).reduce((sum, more) => added(newTally(sum), more));
  return { total, tally, personIDs: paged(found, plan, page), instead, words };
}

/** A word, or those, and names of competencies, a slip of a finger away when nobody has it: of those who may be seen, for others' words are theirs. */
function forgiven(parts: readonly Part[], { sight, ...house }: Plan, word: Word): Word {
  const nothing = planned({}, house, sight);
  const had = (one: Word) => parts.some((part) => part.search({ ...nothing, words: [one] }).count > 0);
  if (word.claimed || had(word)) return word;
  const near = new Set([...parts, house.known].flatMap((one) => word.terms.flatMap((term) => one.near(term))));
  const instead = (terms: string[]): Word => ({
    ...word,
    terms,
    beginnings: [],
    any: terms.flatMap((term) => house.known.meant(term)),
  });
  const terms = [...near].filter((term) => had(instead([term])));
  return terms.length === 0 ? word : instead(terms.sort().slice(0, MOST_NEAR));
}

/** The page's people: each part has its own in order, and the next is the first of the parts' next. */
function paged(found: readonly Found[], plan: Plan, { from, size }: Page): string[] {
  const some = found.filter(({ count }) => count > 0);
  // Who is alone is first everywhere.
  const begin = some.length > 1 ? 0 : from;
  const lines = some.map((part) => ({ part, at: begin }));
  const personIDs: string[] = [];
  for (let place = begin; place < from + size; place++) {
    const next = first(lines, plan);
    if (!next) break;
    if (place >= from) personIDs.push(next.part.id(next.at));
    next.at++;
  }
  return personIDs;
}

interface Line {
  readonly part: Found;
  at: number;
}
function first(lines: readonly Line[], plan: Plan): Line | undefined {
  let best: Line | undefined;
  for (const line of lines) if (line.at < line.part.count && !(best && before(best, line, plan))) best = line;
  return best;
}

function before(one: Line, other: Line, { order: { by, descending } }: Plan): boolean {
  const [a, b] = [one.part.key(one.at), other.part.key(other.at)];
  if (a !== b) return a < b === !descending;
  const newer = one.part.id(one.at) > other.part.id(other.at);
  return by === "recent" ? newer === descending : newer;
}
