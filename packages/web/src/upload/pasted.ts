import { t } from "../text/index.ts";

/** What a clipboard holds of a page or a text. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** Shorter than any résumé: pasted by mistake. */
const LEAST = 80;

/**
 * Pasted words as a file like any other: kept, read, known again. The page's own markup is preferred, for only it has the
 * addresses behind its links. Undefined when there is too little to be a résumé.
 */
export function fileOf({ text, html }: Pasted): File | undefined {
  if (text.trim().length < LEAST) return undefined;
  const marked = /<(?:a|table|h[1-6]|li|p|div)[\s>]/i.test(html);
  const name = `${t().upload.pastedName}.${marked ? "html" : "txt"}`;
  const body = marked ? `<!doctype html><meta charset="utf-8"><body>${html}</body>` : text;
  return new File([body], name, { type: marked ? "text/html" : "text/plain" });
}

/** What the clipboard holds now; undefined where the browser or its user does not let a page look. */
export async function clipboard(): Promise<Pasted | undefined> {
  try {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : "");
    return { text: await of("text/plain"), html: await of("text/html") };
  } catch {
    return undefined; // Refused by the user or by the browser: the caller says what to do instead.
  }
}
