import type { Reading, Span } from "@kolo/core/resume/model";

/** Where in the text the reader found something, in order, without overlaps. */
function spans({ fields }: Pick<Reading, "fields">): Span[] {
  const values: unknown[] = Object.values(fields).flat();
  const all = (values as ({ span?: Span | undefined } | undefined)[])
    .flatMap((value) => (value?.span ? [value.span] : []))
    .toSorted(([one], [other]) => one - other);
  const apart: Span[] = [];
  for (const span of all) if (span[0] >= (apart.at(-1)?.[1] ?? 0)) apart.push(span);
  return apart;
}

export interface Part {
  readonly text: string;
  readonly found: boolean;
  /** Where it begins in the whole text. */
  readonly at: number;
}

/** The text that a person sees in the file, cut at what was found in it. */
export function parts(reading: Pick<Reading, "fields" | "text" | "hiddenFrom">): Part[] {
  const text = reading.text.slice(0, reading.hiddenFrom);
  const cut: Part[] = [];
  let at = 0;
  for (const [start, end] of spans(reading)) {
    cut.push(
      { text: text.slice(at, start), found: false, at },
      { text: text.slice(start, end), found: true, at: start },
    );
    at = end;
  }
  return [...cut, { text: text.slice(at), found: false, at }].filter((part) => part.text);
}
