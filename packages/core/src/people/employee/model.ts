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
  /** The day on which Kolo has to do something of itself: open the account, or close it. */
  turnsOn: v.optional(LocalDate),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** Taking somebody on. `mail`: what they will sign in with from their first day. */
export const Take = v.strictObject({
  ...place,
  startsOn: LocalDate,
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

/** Somebody taken on, first or again: `before` is the face they had, which must be one who left. */
export function taken(
  ctx: Ctx,
  personID: string,
  { mail: _, ...face }: Take,
  {
    before,
    today,
    accountID,
    opens,
  }: { before?: Info | undefined; today: string; accountID?: string | undefined; opens: boolean },
): Info {
  if (before && standing(before, today) !== "left") throw refuse("exists", { personID });
  return {
    personID,
    ...face,
    accountID: accountID ?? before?.accountID,
    ...(opens && { turnsOn: face.startsOn }),
    createdAt: ctx.now,
    createdBy: author(ctx),
    version: (before?.version ?? 0) + 1,
  };
}

const none = <T>(value: T | null) => value ?? undefined;

export function edited(face: Info, { version: _, ...changes }: Edit): Info {
  const set = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, none(value)]));
  return { ...face, ...set, version: face.version + 1 };
}

/** The last day is known, or no longer meant. Who has left cannot leave again. */
export function leaving(face: Info, { endsOn }: Leave, today: string): Info {
  if (standing(face, today) === "left") throw refuse("has_left");
  if (endsOn !== null && endsOn < face.startsOn) throw refuse("ends_before_start", { startsOn: face.startsOn });
  const opens = face.turnsOn === face.startsOn ? face.turnsOn : undefined;
  const closes = endsOn !== null && face.accountID !== undefined ? plusDays(endsOn, 1) : undefined;
  return { ...face, endsOn: none(endsOn), turnsOn: opens ?? closes, version: face.version + 1 };
}

/** After Kolo did what was to be done on `turnsOn`: what comes next. */
export function turned(face: Info, today: string): Info {
  const closes = face.endsOn === undefined ? undefined : plusDays(face.endsOn, 1);
  return { ...face, turnsOn: closes !== undefined && closes > today ? closes : undefined, version: face.version + 1 };
}
