import * as v from "valibot";
import { type Ctx, type User, user } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { ended, type Info as Interview, seated } from "../interview/model.ts";
import { CompetencyID, Level } from "../vacancy/model.ts";

const Words = v.pipe(v.string(), v.trim(), v.maxLength(1000));

/** On the vacancy's own scale: what level this competency showed. */
export const Grade = v.strictObject({ competencyID: CompetencyID, grade: Level, words: v.optional(Words) });
export type Grade = v.InferOutput<typeof Grade>;

const Grades = v.pipe(
  v.array(Grade),
  v.minLength(1),
  v.maxLength(30),
  v.check((all) => new Set(all.map(({ competencyID }) => competencyID)).size === all.length, "twice"),
);

/** One interviewer's judgement of one interview. `version` counts how often it was handed in. */
export const Info = v.strictObject({
  vacancyID: ID("vacancy"),
  personID: ID("person"),
  interviewID: ID("interview"),
  accountID: ID("account"),
  status: v.picklist(["submitted", "amended"]),
  grades: Grades,
  words: v.optional(Words),
  submittedAt: Instant,
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** `version` 0: the first; later the version that is amended. */
export const Submit = v.strictObject({ grades: Grades, words: v.optional(Words), version: v.number() });
export type Submit = v.InferOutput<typeof Submit>;

export const refuse = refusals("scorecard", {
  missing: "missing",
  not_interviewer: "forbidden",
  too_early: "conflict",
  hidden: "forbidden",
});
export type Code = CodeOf<typeof refuse>;

type Meeting = Pick<Interview, "interviewID" | "personID" | "interviewers" | "status">;
type Card = Pick<Info, "interviewID" | "personID" | "accountID">;

/** Interviews in which this person has a say and has not given it yet: until then others' cards stay hidden from them. */
const owed = (actor: User, interviews: readonly Meeting[], cards: readonly Card[]) =>
  interviews.filter(
    (interview) =>
      seated(interview, actor) &&
      !cards.some((card) => card.interviewID === interview.interviewID && card.accountID === actor.accountID),
  );

/** The people about whom this person still owes a card: of them they may see no judgement but their own. */
export const blindTo = (actor: User, interviews: readonly Meeting[], cards: readonly Card[]): ReadonlySet<string> =>
  new Set(owed(actor, interviews, cards).map(({ personID }) => personID));

/**
 * The cards this person may see, of all cards of these interviews. Whoever owes a card about somebody sees no card about
 * them but their own and those of interviews they have graded; no role lifts that. All queries go through here.
 * @param interviews all of the vacancy (or of the person in it), @param cards all of them: a part would show too much.
 */
export function visible<One extends Card>(actor: User, interviews: readonly Meeting[], cards: readonly One[]): One[] {
  const blind = blindTo(actor, interviews, cards);
  const graded = new Set(
    cards.filter(({ accountID }) => accountID === actor.accountID).map(({ interviewID }) => interviewID),
  );
  return cards.filter(({ personID, interviewID }) => !blind.has(personID) || graded.has(interviewID));
}

/** The card as handed in now, first or again. */
export function submitted(ctx: Ctx, interview: Interview, before: Info | undefined, input: Submit): Info {
  const actor = user(ctx);
  if (!seated(interview, actor)) throw refuse("not_interviewer");
  if (!ended(interview, ctx.now)) throw refuse("too_early", { endAt: interview.endAt });
  const { vacancyID, personID, interviewID } = interview;
  return {
    vacancyID,
    personID,
    interviewID,
    accountID: actor.accountID,
    status: before ? "amended" : "submitted",
    grades: input.grades,
    words: input.words,
    submittedAt: ctx.now,
    version: (before?.version ?? 0) + 1,
  };
}
