import type { Language } from "../model.ts";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The language most of a text is in, of the three Kolo speaks; undefined for a fourth or for too little text. */
export function language(text: string): Language | undefined {
  const sample = text.slice(0, 20_000);
  const cyrillic = count(sample, /[а-яёіїєґ]/gi);
  const latin = count(sample, /[a-z]/gi);
  if (cyrillic + latin < 20) return undefined;
  if (cyrillic > latin * 0.25) return count(sample, /[іїєґ]/gi) > count(sample, /[ыэёъ]/gi) ? "uk" : "ru";
  const common = count(sample, /\b(?:the|and|of|in|to|for|with|at|from|experience|skills|education|work)\b/gi);
  return common >= 3 || count(sample, /[äöüßéèêçñãõåøłżśćěšřőű]/gi) === 0 ? "en" : undefined;
}
