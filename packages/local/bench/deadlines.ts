import { type Deadline, heat } from "@kolo/core/time/deadline/model";
import { planned, replanned } from "../../core/src/time/deadline/plan.ts";
import { moved, promised } from "../../core/src/time/deadline/promise.ts";
import { type Case, numbers, type Said, someCase } from "./deadline-cases.ts";
import { type Answer, oracle } from "./deadline-oracle.ts";
import { differently, type Look, STATES } from "./deadline-screens.ts";
import type { Figure } from "./figure.ts";

const CASES = 1_000_000;
const SEED = 2026;
const ON_SCREENS = 20_000;
const PRINTED = 3;

/** A million random deadlines against the oracle, and the first of them in a browser and in letters. */
export async function measure(): Promise<Figure[]> {
  const draw = numbers(SEED);
  const looks: Look[] = [];
  let wrong = 0;
  for (let count = 0; count < CASES; count++) {
    const one = someCase(draw);
    const deadline = kept(one);
    if (count < ON_SCREENS) looks.push({ deadline, now: one.looks[0] ?? one.now });
    const [ours, theirs] = [answer(one, deadline), oracle(one)];
    if (JSON.stringify(ours) === JSON.stringify(theirs)) continue;
    wrong += 1;
    if (wrong <= PRINTED) console.info(JSON.stringify({ one, ours, theirs }));
  }
  const { browser, mail } = await differently(looks);
  return [
    { name: `of ${CASES} deadlines, other than the oracle's`, value: wrong, unit: "cases", bar: 0 },
    { name: `of ${ON_SCREENS} of them, another colour in the browser`, value: browser, unit: "cases", bar: 0 },
    { name: `of ${ON_SCREENS} of them, another time in a letter`, value: mail, unit: "cases", bar: 0 },
  ];
}

/** What Kolo keeps of what was said and moved. */
function kept({ office, now, said, moves }: Case): Deadline {
  let deadline = first(said, office, now);
  for (const { at, to } of moves) deadline = after(deadline, to, office, at);
  return deadline;
}

function first(said: Said, office: Case["office"], now: string): Deadline {
  if ("localDate" in said) return promised(said, { now, office });
  const { startDate, ...offset } = said;
  return planned(offset, { now, startDate, office });
}

const after = (deadline: Deadline, to: Said, office: Case["office"], at: string) =>
  "localDate" in to
    ? moved(deadline, to, { by: "acc-1", at, office })
    : replanned(deadline, { startDate: to.startDate, office }, { by: "acc-1", at });

const answer = ({ looks }: Case, deadline: Deadline): Answer => ({
  due: deadline.instant,
  soon: deadline.soonAt,
  first: deadline.firstPromise.instant,
  moves: deadline.moves.length,
  colours: looks.flatMap((look) => STATES.map((state) => heat(deadline, look, state(look)))),
});
