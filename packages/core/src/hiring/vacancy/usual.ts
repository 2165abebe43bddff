import type { Info } from "./model.ts";

/** Words that say how senior somebody is or nothing at all; two vacancies are not alike by them. */
const NOISE = new Set(
  "and for the of or senior junior middle lead head chief ведущий старший младший главный провідний молодший головний".split(
    " ",
  ),
);
/** Endings change with the case ("дизайнера"), beginnings do not. */
const STEM = 5;

const stems = (title: string) =>
  new Set(
    (title.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [])
      .filter((word) => word.length > 1 && !NOISE.has(word))
      .map((word) => word.slice(0, STEM)),
  );

/** How alike two titles are, 0 to 1: the share of their words that both have. */
export function likeness(one: string, other: string): number {
  const [ours, theirs] = [stems(one), stems(other)];
  const both = [...ours].filter((word) => theirs.has(word)).length;
  return both === 0 ? 0 : both / (ours.size + theirs.size - both);
}

/** The vacancy most like this title among past ones (newest first), the newer of equals; undefined when none is. */
export function similar<Past extends Pick<Info, "title">>(title: string, past: readonly Past[]): Past | undefined {
  let best: { vacancy: Past; score: number } | undefined;
  for (const vacancy of past) {
    const score = likeness(title, vacancy.title);
    if (score > (best?.score ?? 0)) best = { vacancy, score };
  }
  return best?.vacancy;
}
