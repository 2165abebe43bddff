import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { LocalDate } from "../../time/zone/model.ts";

/**
 * Somebody is away from one day to another, both of them whole days of their office's calendar; who stands in for them.
 * Why they are away is not asked and not kept.
 */
export const Spell = v.strictObject({
  absenceID: ID("absence"),
  from: LocalDate,
  to: LocalDate,
  substituteID: v.optional(ID("account")),
});
export type Spell = v.InferOutput<typeof Spell>;

/** How many absences somebody can have ahead of them. */
const MOST = 20;

/** A colleague's absences that are not over, the first first. Version 0: none was ever kept. */
export const Info = v.strictObject({
  accountID: ID("account"),
  spells: v.pipe(v.array(Spell), v.maxLength(MOST)),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** With the id of an absence it is changed, without one it is new. `version`: of all of this colleague's. */
export const Keep = v.strictObject({
  absenceID: v.optional(ID("absence")),
  from: LocalDate,
  to: LocalDate,
  substituteID: v.optional(ID("account")),
  version: v.number(),
});
export type Keep = v.InferOutput<typeof Keep>;

export const Cancel = v.strictObject({ version: v.number() });
export type Cancel = v.InferOutput<typeof Cancel>;

export const refuse = refusals("absence", {
  missing: "missing",
  ends_before_start: "invalid",
  over: "invalid",
  overlaps: "conflict",
  oneself: "invalid",
  substitute_left: "invalid",
  substitute_away: "conflict",
  too_many: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** What the policy looks at: whose absence it is, and who leads them. */
export interface Row {
  readonly accountID: string;
  readonly managerID?: string | undefined;
  readonly headIDs: readonly string[];
}

type Days = Pick<Spell, "from" | "to">;

/** The absence that covers a day. */
export const on = <One extends Days>(spells: readonly One[], day: string): One | undefined =>
  spells.find(({ from, to }) => from <= day && day <= to);

/** The first absence that has a day in common with these. */
export const within = <One extends Days>(spells: readonly One[], { from, to }: Days): One | undefined =>
  spells.find((one) => one.from <= to && from <= one.to);

/** An absence kept or changed; what is over is let go. `theirs`: the substitute's own absences. */
export function kept(
  book: Info,
  { version: _, ...spell }: Omit<Keep, "absenceID"> & Pick<Spell, "absenceID">,
  { today, theirs }: { today: string; theirs: readonly Spell[] },
): Info {
  if (spell.to < spell.from) throw refuse("ends_before_start");
  if (spell.to < today) throw refuse("over", { today });
  if (spell.substituteID === book.accountID) throw refuse("oneself");
  const others = book.spells.filter(({ absenceID, to }) => absenceID !== spell.absenceID && to >= today);
  const twin = within(others, spell);
  if (twin) throw refuse("overlaps", { from: twin.from, to: twin.to });
  const gone = spell.substituteID === undefined ? undefined : within(theirs, spell);
  if (gone) throw refuse("substitute_away", { from: gone.from, to: gone.to, substituteID: gone.substituteID });
  if (others.length >= MOST) throw refuse("too_many", { most: MOST });
  const spells = [...others, spell].toSorted((one, other) => one.from.localeCompare(other.from));
  return { ...book, spells, version: book.version + 1 };
}

/** The same without one of them. @throws absence.missing */
export function cancelled(book: Info, absenceID: string, today: string): Info {
  if (!book.spells.some((one) => one.absenceID === absenceID)) throw refuse("missing", { absenceID });
  const spells = book.spells.filter((one) => one.absenceID !== absenceID && one.to >= today);
  return { ...book, spells, version: book.version + 1 };
}
