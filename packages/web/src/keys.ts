/**
 * The Latin letter of a key, in any layout. A Cyrillic one sends "т" for N, so the physical key decides there;
 * its "." and "," sit on the key that carries "/" and "?" on a Latin one.
 */
export function letter(event: Pick<KeyboardEvent, "key" | "code">): string {
  if (/^[a-z/?]$/i.test(event.key)) return event.key.toLowerCase();
  if (event.code.startsWith("Key")) return event.code.slice(3).toLowerCase();
  if (event.code === "Slash" && event.key === ".") return "/";
  if (event.code === "Slash" && event.key === ",") return "?";
  return event.key;
}

/** True while the user is writing, when a single letter must stay a letter. A box to tick takes no letters. */
export const writing = (event: Event) =>
  event.target instanceof HTMLElement &&
  (event.target.isContentEditable ||
    event.target.matches("input:not([type=checkbox], [type=radio]), textarea, select"));

/** A field of text, which the browser takes back by itself, sign by sign. */
const TEXT = ["text", "search", "email", "url", "tel", "password", "number"];

/** True in a field with an undo of its own. Where one only picks, ticks or slides there is none. */
export const undoesItself = (event: Event) =>
  event.target instanceof HTMLElement &&
  (event.target.isContentEditable ||
    event.target instanceof HTMLTextAreaElement ||
    (event.target instanceof HTMLInputElement && TEXT.includes(event.target.type)));

export const modified = (event: KeyboardEvent) => event.ctrlKey || event.metaKey || event.altKey;
