import * as v from "valibot";
import { type Ctx, type User, user } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { ID, newID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Zone } from "../../time/zone/model.ts";
import { CompetencyID } from "../vacancy/model.ts";

export const Status = v.picklist(["planned", "held", "no_show", "cancelled"]);
export type Status = v.InferOutput<typeof Status>;

export const Question = v.strictObject({
  competencyID: CompetencyID,
  question: v.optional(v.pipe(v.string(), v.maxLength(500))),
});

/** Ten, so that an interview with all its seats, letters and notices stays one transaction. */
const Interviewers = v.pipe(
  v.array(ID("account")),
  v.minLength(1),
  v.maxLength(10),
  v.check((all) => new Set(all).size === all.length, "twice"),
);

/** What is agreed: `startAt`/`endAt` are instants; `zone` is where it is planned, `candidateZone` the other side's. */
const plan = {
  startAt: Instant,
  endAt: Instant,
  zone: Zone,
  candidateZone: v.optional(Zone),
  place: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(300))),
  link: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/i), v.maxLength(500))),
  interviewers: Interviewers,
  kit: v.pipe(v.array(Question), v.maxLength(30)),
};

export const Info = v.strictObject({
  interviewID: ID("interview"),
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  /** The vacancy's title when it was planned: what stands in everybody's calendar. */
  title: v.pipe(v.string(), v.maxLength(200)),
  ...plan,
  status: Status,
  /** A scorecard came in: it took place, then, and cannot be said not to have. */
  graded: v.optional(v.literal(true)),
  /** iCalendar SEQUENCE (RFC 5545, 3.8.7.4): raised when it changes or is cancelled; its UID is `interviewID@kolo`. */
  sequence: v.number(),
  createdAt: Instant,
  createdBy: v.string(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

export const Schedule = v.strictObject({ personID: ID("person"), ...plan });
export type Schedule = v.InferOutput<typeof Schedule>;

export const Move = v.strictObject({ ...plan, version: v.number() });
export type Move = v.InferOutput<typeof Move>;

export const Mark = v.strictObject({ version: v.number() });

/** A stretch of somebody's time that is taken, without what for. */
export interface Busy {
  readonly who: string;
  readonly interviewID: string;
  readonly startAt: string;
  readonly endAt: string;
}

export const refuse = refusals("interview", {
  missing: "missing",
  in_the_past: "invalid",
  ends_before_start: "invalid",
  too_long: "invalid",
  not_planned: "conflict",
  not_begun: "conflict",
  graded: "conflict",
});
export type Code = CodeOf<typeof refuse>;

const LONGEST = 12 * 60 * 60_000;

function checked<Plan extends Pick<Info, "startAt" | "endAt">>(ctx: Ctx, planned: Plan): Plan {
  if (planned.endAt <= planned.startAt) throw refuse("ends_before_start");
  if (Date.parse(planned.endAt) - Date.parse(planned.startAt) > LONGEST) throw refuse("too_long");
  if (planned.endAt <= ctx.now) throw refuse("in_the_past");
  return planned;
}

/** One that is over by the clock, or marked as held. Only now is there something to grade. */
export const ended = (interview: Pick<Info, "status" | "endAt">, now: string) =>
  interview.status === "held" || (interview.status === "planned" && interview.endAt <= now);

/** Whether this person sits on the interviewers' side of it, and it was not called off. */
export const seated = (interview: Pick<Info, "interviewers" | "status">, { accountID }: User) =>
  interview.interviewers.includes(accountID) && (interview.status === "planned" || interview.status === "held");

// Decisions.

export function scheduled(ctx: Ctx, { vacancyID, title }: Pick<Info, "vacancyID" | "title">, input: Schedule): Info {
  return {
    ...checked(ctx, input),
    interviewID: newID("interview"),
    vacancyID,
    title,
    status: "planned",
    sequence: 0,
    createdAt: ctx.now,
    createdBy: user(ctx).accountID,
    version: 1,
  };
}

/** Another time, place or people: the same meeting in every calendar, so its id stays and SEQUENCE rises. */
export function moved(ctx: Ctx, interview: Info, { version: _seen, ...input }: Move): Info {
  if (interview.status !== "planned") throw refuse("not_planned", { status: interview.status });
  const { interviewID, vacancyID, personID, title, status, createdAt, createdBy } = interview;
  const kept = { interviewID, vacancyID, personID, title, status, createdAt, createdBy };
  return { ...checked(ctx, input), ...kept, sequence: interview.sequence + 1, version: interview.version + 1 };
}

export function cancelled(interview: Info): Info {
  if (interview.status !== "planned") throw refuse("not_planned", { status: interview.status });
  return { ...interview, status: "cancelled", sequence: interview.sequence + 1, version: interview.version + 1 };
}

/** Held or not shown up: known from its beginning on, and either can be corrected to the other. */
export function marked(ctx: Ctx, interview: Info, status: "held" | "no_show"): Info {
  if (interview.status === "cancelled") throw refuse("not_planned", { status: interview.status });
  if (interview.startAt > ctx.now) throw refuse("not_begun", { startAt: interview.startAt });
  if (interview.graded && status === "no_show") throw refuse("graded");
  return { ...interview, status, version: interview.version + 1 };
}
