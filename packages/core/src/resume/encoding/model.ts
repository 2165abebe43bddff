const marks: readonly [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** One byte a letter; which of them it is can only be told by whether the result looks like words. */
const eightBit = ["windows-1251", "koi8-u", "ibm866", "windows-1252", "x-mac-cyrillic"] as const;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Frequent small letters speak for a guess; capitals inside words, letters of two scripts in one word and signs speak against. */
function likeness(text: string): number {
  const good = count(text, /[оеаинтсрвлкмдпуяіїє]/g);
  const flips = count(text, /\p{Ll}\p{Lu}/gu) * 3;
  const shouting = count(text, /[А-ЯІЇЄ]{2}/g);
  const mixed = count(text, /[a-zA-Z][а-яА-ЯёЁіїє]|[а-яА-ЯёЁіїє][a-zA-Z]/g) * 3;
  const odd = count(text, /[\u0080-\u009f\u2500-\u25ff¤¦¨©¬®°±µ¶·¸ÐÞðþ]|[ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐ]/g) * 4;
  const accents = count(text, /[àâäåæçèéêëíîïñóôöøùúûü]/gi) * 0.8;
  return good + accents - flips - shouting - mixed - odd;
}

function wide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  const rows = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    if (byte === 4) rows[at % 2] = (rows[at % 2] ?? 0) + 1;
  });
  const high = (side: number) => (zeros[side] ?? 0) + (rows[side] ?? 0);
  if ((zeros[0] ?? 0) + (zeros[1] ?? 0) === 0) return undefined;
  if (high(1) > sample.length * 0.35) return "utf-16le";
  return high(0) > sample.length * 0.35 ? "utf-16be" : undefined;
}

function utf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The encoding of plain text: by its mark, its zeros, its validity as UTF-8, and at last by its likeness to words. */
export function encoding(bytes: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return marked[0];
  const sure = wide(bytes) ?? (utf8(bytes) ? "utf-8" : undefined);
  if (sure) return sure;
  const sample = bytes.subarray(0, 20_000);
  const scores = eightBit.map((name) => ({ name, score: likeness(new TextDecoder(name).decode(sample)) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).name;
}

export const decoded = (bytes: Uint8Array) => new TextDecoder(encoding(bytes)).decode(bytes);
