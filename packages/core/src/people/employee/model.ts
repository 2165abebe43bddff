import * as v from "valibot";
import { Mail } from "../../access/account/model.ts";
import { author, type Ctx } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { LocalDate, plusDays } from "../../time/zone/model.ts";

const place = {
  position: Name,
  departmentID: v.optional(ID("department")),
  officeID: ID("office"),
  managerID: v.optional(ID("account")),
};

/**
 * A person's employee face: one human being who works here, will, or did. Their history and files stay where they are.
 * Days are the office's own.
 */
export const Info = v.strictObject({
  personID: ID("person"),
  ...place,
  startsOn: LocalDate,
  /** The last day at work. */
  endsOn: v.optional(LocalDate),
  /** The vacancy that brought them. */
  vacancyID: v.optional(ID("vacancy")),
  /** What they sign in with. */
  accountID: v.optional(ID("account")),
  /** The account is still to be opened, on the first day. */
  awaited: v.optional(v.literal(true)),
  /** Another place, and from when. */
  next: v.optional(v.strictObject({ from: LocalDate, ...place })),
  /** The day on which Kolo has to do something of itself: open the account, change the place, close the account. */
  turnsOn: v.optional(LocalDate),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** What somebody does here, where, and for whom. */
const Place = v.strictObject(place);
export type Place = v.InferOutput<typeof Place>;

/** Taking somebody on. `mail`: what they will sign in with from their first day. */
export const Take = v.strictObject({
  ...place,
  startsOn: LocalDate,
  endsOn: v.optional(LocalDate),
  vacancyID: v.optional(ID("vacancy")),
  mail: v.optional(Mail),
});
export type Take = v.InferOutput<typeof Take>;

/** What changes; null takes a value away. */
export const Edit = v.strictObject({
  version: v.number(),
  position: v.optional(Name),
  departmentID: v.nullish(ID("department")),
  officeID: v.optional(ID("office")),
  managerID: v.nullish(ID("account")),
});
export type Edit = v.InferOutput<typeof Edit>;

/** `endsOn` null: they stay after all. */
export const Leave = v.strictObject({ version: v.number(), endsOn: v.nullable(LocalDate) });
export type Leave = v.InferOutput<typeof Leave>;

export const refuse = refusals("employee", {
  missing: "missing",
  exists: "conflict",
  not_hired: "conflict",
  has_left: "conflict",
  colleague_unknown: "invalid",
  ends_before_start: "invalid",
});
export type Code = CodeOf<typeof refuse>;

export type Standing = "coming" | "working" | "left";

/** How somebody stands on a day. */
export function standing({ startsOn, endsOn }: Pick<Info, "startsOn" | "endsOn">, today: string): Standing {
  if (endsOn !== undefined && endsOn < today) return "left";
  return startsOn > today ? "coming" : "working";
}

/** A version later, with the day on which the next thing is to be done of itself. `done`: all up to that day is. */
function changed(face: Info, change: Partial<Info>, done = ""): Info {
  const next = { ...face, ...change, version: face.version + 1 };
  const { awaited, startsOn, accountID, endsOn } = next;
  const closesOn = accountID !== undefined && endsOn !== undefined ? plusDays(endsOn, 1) : undefined;
  const days = [awaited && startsOn, next.next?.from, closesOn].filter((day) => day !== undefined && day > done);
  return { ...next, turnsOn: days.toSorted()[0] };
}

/** Somebody taken on, first or again: `before` is the face they had, which must be one who left. */
export function taken(
  ctx: Ctx,
  personID: string,
  { mail: _, ...face }: Take,
  seat: { before?: Info | undefined; today: string; accountID?: string | undefined; opens: boolean },
): Info {
  const { before, today, accountID = before?.accountID, opens } = seat;
  if (before && standing(before, today) !== "left") throw refuse("exists", { personID });
  const { startsOn, endsOn } = face;
  if (endsOn !== undefined && endsOn < startsOn) throw refuse("ends_before_start", { startsOn });
  const written = { createdAt: ctx.now, createdBy: author(ctx), version: before?.version ?? 0 };
  return changed({ personID, ...face, accountID, ...written, ...(opens && { awaited: true }) }, {});
}

const none = <T>(value: T | null) => value ?? undefined;

export function edited(face: Info, { version: _, ...changes }: Edit): Info {
  const set = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, none(value)]));
  return changed(face, set);
}

/** Another place from a day on; at once when that day is not ahead. */
export function moving(face: Info, to: Place, { from, today }: { from: string; today: string }): Info {
  if (standing(face, today) === "left") throw refuse("has_left");
  const { position, officeID, departmentID, managerID } = to;
  const there = { position, officeID, departmentID, managerID };
  return from > today ? changed(face, { next: { from, ...there } }) : changed(face, { ...there, next: undefined });
}

/** Another first day. */
export function beginning(face: Info, startsOn: string): Info {
  if (face.endsOn !== undefined && face.endsOn < startsOn) throw refuse("ends_before_start", { startsOn });
  return changed(face, { startsOn });
}

/** The last day is known, or no longer meant. Who has left cannot leave again. */
export function leaving(face: Info, { endsOn }: Pick<Leave, "endsOn">, today: string): Info {
  if (standing(face, today) === "left") throw refuse("has_left");
  if (endsOn !== null && endsOn < face.startsOn) throw refuse("ends_before_start", { startsOn: face.startsOn });
  return changed(face, { endsOn: none(endsOn) });
}

/** After Kolo did what was to be done by `today`. */
export function turned(face: Info, today: string): Info {
  const { from, ...there } = face.next ?? { from: undefined };
  const opened = face.startsOn <= today ? { awaited: undefined } : {};
  const moved =
    from !== undefined && from <= today
      ? { departmentID: undefined, managerID: undefined, ...there, next: undefined }
      : {};
  return changed(face, { ...opened, ...moved }, today);
}
