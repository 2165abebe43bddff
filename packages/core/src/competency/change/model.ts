import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { Instant } from "../../instant.ts";
import { type Competency, CompetencyID, Group } from "../model.ts";

/** A name as people type it: one line, without the signs the list's own files use. */
const Name = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(60),
  v.regex(/^(?=.*[\p{L}\p{N}])[^|,=^~\n\r]+$/u),
);
const Names = v.pipe(
  v.array(Name),
  v.maxLength(60),
  v.transform((names) => [...new Set(names)]),
);

/** What an entry of the list is for this firm. Everything it is found by: its labels and `synonyms`. */
const entries = {
  group: Group,
  labels: v.strictObject({ en: Name, ru: Name, uk: Name }),
  synonyms: Names,
  /** Not offered and not looked for any more; who has it keeps it. */
  hidden: v.boolean(),
};

export const Add = v.strictObject({ ...entries, hidden: v.optional(entries.hidden, false) });
export type Add = v.InferOutput<typeof Add>;

/** `version` is 0 for an entry the firm has not touched yet. */
export const Edit = v.strictObject({ ...entries, version: v.number() });
export type Edit = v.InferOutput<typeof Edit>;

/**
 * What a firm changed of one entry, or an entry of its own. Kept as a difference, so that names a later Kolo knows are
 * still found where only a label was changed.
 */
export const Change = v.strictObject({
  competencyID: CompetencyID,
  group: Group,
  labels: entries.labels,
  /** Names it has besides those of the list. */
  added: v.array(v.string()),
  /** Names of the list it is not to be found by here. */
  removed: v.array(v.string()),
  hidden: v.boolean(),
  updatedAt: Instant,
  updatedBy: v.string(),
  version: v.number(),
});
export type Change = v.InferOutput<typeof Change>;

export const refuse = refusals("competency", {
  missing: "missing",
  name_taken: "conflict",
  too_many: "invalid",
  own: "invalid",
});
export type Code = CodeOf<typeof refuse>;

/** One query reads them all, and each arrival does. */
export const MOST = 1000;

type Written = Pick<Change, "updatedAt" | "updatedBy">;
type Listed = Pick<Competency, "labels" | "synonyms"> | undefined;

const namesOf = (listed: Listed) => (listed ? [...Object.values(listed.labels), ...listed.synonyms] : []);

/** The difference between what the list says and what the firm wants; `listed` is undefined for an entry of its own. */
export function changed(competencyID: string, listed: Listed, input: Add & { version?: number }, by: Written): Change {
  const { group, labels, synonyms, hidden, version = 0 } = input;
  const before = namesOf(listed);
  const after = [...Object.values(labels), ...synonyms];
  return {
    competencyID,
    group,
    labels,
    added: [...new Set(synonyms.filter((name) => !before.includes(name)))],
    removed: [...new Set(before.filter((name) => !after.includes(name)))],
    hidden,
    ...by,
    version: version + 1,
  };
}
