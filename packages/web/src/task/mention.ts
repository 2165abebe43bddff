import { fitting, type Name } from "@kolo/core/work/line/name/model";

const AT = /(?<!\S)@(?<typed>[\p{L}\p{N}_.'-]*(?: [\p{L}\p{N}_.'-]+)?)$/u;
const MOST = 6;

const typedAt = (text: string) => AT.exec(text)?.groups?.typed;

/** The names to offer for what stands after an @ at the end of the text. */
export function offered(text: string, names: readonly Name[]): Name[] {
  const typed = typedAt(text);
  if (typed === undefined || names.some(({ name }) => name === typed)) return [];
  return fitting(names, typed).slice(0, MOST);
}

/** The text with the name in place of what was typed of it. */
export const taken = (text: string, name: string) =>
  `${text.slice(0, text.length - (typedAt(text)?.length ?? 0))}${name} `;
