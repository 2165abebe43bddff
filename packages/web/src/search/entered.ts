import type { Answer } from "@kolo/core/search";
import type { Filter } from "@kolo/core/search/model";
import type { Address } from "./address.ts";
import { ask, type Question, unaskable } from "./queries.ts";

/** Somebody is found, and by the words as they stand. */
const meant = ({ total, instead }: Answer) => total > 0 && instead.length === 0;

/**
 * The filter that a line makes once it is entered. Where nobody has its last word and somebody has a word that begins so, the
 * beginning is meant: those who were found while it was typed are found still. @throws ApiError
 */
async function entered(question: Question): Promise<Filter> {
  const whole = await ask(question, { size: 1 });
  if (meant(whole)) return whole.read;
  const begun = await ask(question, { size: 1, typing: true });
  const { typing: _, text, ...read } = begun.read;
  return text && meant(begun) ? { ...read, text: `${text}*` } : whole.read;
}

/**
 * Makes the line a part of the filter, and says what that is then. A line that says nothing stays as it is. One that was
 * typed on, or left, before the answer came is read all the same, and nothing is taken from who goes on. @throws ApiError
 */
export async function enter(address: Address): Promise<Filter> {
  const line = address.typed();
  const before = address.filter();
  if (!line.trim() || unaskable(line)) return before;
  const filter = await entered({ filter: before, line });
  if (!address.left() && address.typed() === line && address.filter() === before) address.set(filter, "");
  return filter;
}
