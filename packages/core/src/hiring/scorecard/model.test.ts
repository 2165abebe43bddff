import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { User } from "../../context.ts";
import { blindTo, visible } from "./model.ts";

const people = ["p1", "p2"];
const colleagues = ["ann", "bob", "eve"];
const interview = fc.record({
  interviewID: fc.constantFrom("i1", "i2", "i3", "i4"),
  personID: fc.constantFrom(...people),
  interviewers: fc.uniqueArray(fc.constantFrom(...colleagues), { minLength: 1 }),
  status: fc.constantFrom("planned", "held", "no_show", "cancelled"),
});
const interviews = fc.uniqueArray(interview, { selector: ({ interviewID }) => interviewID });
/** Any cards that interviewers of these interviews can have handed in. */
const world = interviews.chain((all) => {
  const seats = all
    .filter(({ status }) => status === "held")
    .flatMap(({ interviewID, personID, interviewers }) =>
      interviewers.map((accountID) => ({ interviewID, personID, accountID })),
    );
  return fc.record({ interviews: fc.constant(all), cards: fc.subarray(seats) });
});
const role = fc.constantFrom<User["role"]>("administrator", "recruiter", "manager", "head", "employee");
const reader = fc.record({
  type: fc.constant("user" as const),
  accountID: fc.constantFrom(...colleagues, "zoe"),
  role,
});

describe("visible", () => {
  it("shows nobody another's card of an interview they still have to grade, whatever their role", () => {
    fc.assert(
      fc.property(world, reader, ({ interviews, cards }, actor) => {
        const owed = interviews.filter(
          ({ interviewID, interviewers, status }) =>
            (status === "held" || status === "planned") &&
            interviewers.includes(actor.accountID) &&
            !cards.some((card) => card.interviewID === interviewID && card.accountID === actor.accountID),
        );
        const mine = new Set(
          cards.filter(({ accountID }) => accountID === actor.accountID).map(({ interviewID }) => interviewID),
        );
        for (const card of visible(actor, interviews, cards)) {
          const open = owed.some(({ personID }) => personID === card.personID);
          expect(!open || mine.has(card.interviewID)).toBe(true);
        }
      }),
    );
  });
  it("always shows one's own, and all to who owes nothing", () => {
    fc.assert(
      fc.property(world, reader, ({ interviews, cards }, actor) => {
        const seen = visible(actor, interviews, cards);
        for (const card of cards) if (card.accountID === actor.accountID) expect(seen).toContain(card);
        if (blindTo(actor, interviews, cards).size === 0) expect(seen).toEqual(cards);
      }),
    );
  });
  it("opens up by the last card that was owed", () => {
    const both = { personID: "p1", interviewers: ["ann", "bob"] };
    const held = [{ ...both, interviewID: "i1", status: "held" as const }];
    const bobs = { interviewID: "i1", personID: "p1", accountID: "bob" };
    const ann: User = { type: "user", accountID: "ann", role: "administrator" };
    expect(visible(ann, held, [bobs])).toEqual([]);
    expect(visible(ann, held, [bobs, { ...bobs, accountID: "ann" }])).toHaveLength(2);
  });
});
