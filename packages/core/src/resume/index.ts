import type { Change } from "../competency/change/model.ts";
import { known } from "../competency/index.ts";
import { fields } from "./field/fields.ts";
import { language } from "./field/language.ts";
import { clean } from "./format/clean.ts";
import type { Help } from "./format/draft.ts";
import { open } from "./format/open.ts";
import { type Fields, type Reading, refuse } from "./model.ts";

export { inside } from "./inside.ts";

interface Options extends Help {
  /** The file's own name: never trusted for its type, asked for the person's name when the text has none. */
  readonly name?: string;
  /** ISO date or instant of reading: a job that goes on is counted up to its month. */
  readonly now: string;
  /** ISO 3166 code of the country whose phone numbers are written without a code. */
  readonly country?: string;
  /** What the firm changed in the list of competencies. */
  readonly competencies?: readonly Change[];
}

/** Every value is as sure as the letters it is made of. */
const trusted = (found: Fields, trust: number): Fields =>
  JSON.parse(JSON.stringify(found), (key, value) => (key === "confidence" ? value * trust : value));

/**
 * Reads one résumé: what it is, its text, and the fields found in it. Refuses (`resume.*`) what cannot be read, each reason
 * with its own code. Run it apart from everything else, with limits on time and memory: files come from strangers.
 */
export async function read(
  bytes: Uint8Array,
  { name, now, country, competencies = [], password, eyes }: Options,
): Promise<Reading> {
  const draft = await open(bytes, { password, eyes });
  const seen = clean(draft.text);
  if (!/\p{L}{2}/u.test(seen)) throw refuse("no_text", { kind: draft.kind, pages: draft.pages });
  const spoken = language(seen);
  const file = draft.file ?? name;
  const found = fields(seen, {
    targets: draft.targets,
    language: spoken,
    file,
    now,
    country,
    stated: draft.stated,
    match: known(competencies).match,
  });
  const unseen = clean(draft.hidden ?? "");
  return {
    kind: draft.kind,
    text: (unseen ? `${seen}\n\n${unseen}` : seen).replace(/[\f\v]\n?/g, (mark) => (mark.endsWith("\n") ? " \n" : " ")),
    language: spoken,
    pages: draft.pages,
    partial: draft.partial ?? false,
    hiddenFrom: unseen ? seen.length + 2 : undefined,
    fields: draft.trust === undefined ? found : trusted(found, draft.trust),
  };
}
