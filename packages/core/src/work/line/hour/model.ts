import { alone } from "../words/model.ts";

/** A part of the text that names a time of day. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly localTime: string;
}

const AT = "(?:(?:at|by|в|во|о|об|до|к|на)\\s+)";
const RULES: readonly RegExp[] = [
  alone(`${AT}?(?<h>\\d{1,2}):(?<m>\\d{2})(?:\\s*(?<half>am|pm))?`),
  alone(`${AT}?(?<h>\\d{1,2})\\s*(?<half>am|pm)`),
  // Without minutes it needs a word before it, and not the one of "for 2 people".
  alone(`(?:(?:at|by|в|во|о|об|до|к)\\s+)(?<h>\\d{1,2})(?:\\s*(?:h|ч|час(?:а|ов)?|год(?:ин[аиі]?)?))?`),
];

const NOON = 12;
const two = (value: number) => String(value).padStart(2, "0");

function read({ h = "", m = "00", half }: Record<string, string | undefined>): string | undefined {
  const hour = Number(h);
  if (half !== undefined && (hour < 1 || hour > NOON)) return undefined;
  const meant = half === undefined ? hour : (hour % NOON) + (half === "pm" ? NOON : 0);
  return meant < 24 && Number(m) < 60 ? `${two(meant)}:${m}` : undefined;
}

/** Every part of the text (made plain) that names a time: "18:00", "6 pm", "at 10", "в 18", "о 18". */
export const hoursIn = (text: string): Found[] =>
  RULES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const localTime = read(match.groups ?? {});
      return localTime ? [{ from: match.index, to: match.index + match[0].length, localTime }] : [];
    }),
  );
