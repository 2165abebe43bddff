const OCTETS = 75;

/** UTF-8 length of one code point. A lone surrogate is written as U+FFFD, three octets too. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** One content line of at most 75 octets per row, never broken inside a character (RFC 5545, 3.1). Ends with CRLF. */
export function line(name: string, value: string): string {
  let folded = "";
  let room = OCTETS;
  for (const character of `${name}:${unbroken(value)}`) {
    if (octets(character) > room) {
      folded += "\r\n ";
      room = OCTETS - 1;
    }
    folded += character;
    room -= octets(character);
  }
  return `${folded}\r\n`;
}

/** Control characters cannot stand in a line; a raw line break would begin a property of the writer's choice. */
const unbroken = (text: string) => text.replace(/[^\P{Cc}\t]/gu, "");

/** A TEXT value (RFC 5545, 3.3.11). */
export const text = (value: string) => value.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

/** A parameter's value in quotes. Double quotes cannot be written there (RFC 5545, 3.2): they become single. */
export const quoted = (value: string) => `"${unbroken(value).replaceAll('"', "'")}"`;

/** A calendar user's address. */
export const mailto = (mail: string) => `mailto:${encodeURI(mail).replace(/[?#]/g, encodeURIComponent)}`;
