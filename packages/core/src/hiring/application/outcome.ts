import * as Account from "../../access/account/index.ts";
import type { Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import * as Outcome from "../../work/outcome/index.ts";
import type { Info as Vacancy } from "../vacancy/model.ts";
import type { Step } from "./act.ts";
import { timed } from "./clock.ts";
import type { Info } from "./model.ts";
import { outcome } from "./promise.ts";

type Line = Outcome.Line;

/**
 * What an act makes of the waits of those it moves or closes: over in time, or at last; of whom it brings back: going on.
 * For its transaction, which it takes one item of.
 */
export async function outcomes(ctx: Ctx, vacancy: Vacancy, steps: readonly Step[]): Promise<Write[]> {
  const before = await timed(
    vacancy,
    steps.map(({ from }) => from),
  );
  const after = await timed(
    vacancy,
    steps.map(({ to }) => to),
  );
  const lines = steps.flatMap(({ from, to }, index): Line[] => {
    const [was, is] = [before[index], after[index]];
    const goesOn = from.stageID === to.stageID && from.enteredAt === to.enteredAt;
    if (goesOn && to.status === "active") return is?.deadline ? [begun(vacancy, is)] : [];
    return was?.deadline ? [ended(ctx, vacancy, was, to.version)] : [];
  });
  return Outcome.noted(await signed(vacancy, lines));
}

/** Somebody who was closed waits again, since when they did. */
function begun(vacancy: Vacancy, one: Info): Line {
  const isLate = one.burnt === one.deadline?.instant;
  return { ...outcome(vacancy, one), state: isLate ? "late" : "none" };
}

function ended({ now }: Ctx, vacancy: Vacancy, one: Info, rank: number): Line {
  const isLate = now > (one.deadline?.instant ?? now);
  return { ...outcome(vacancy, one), rank, state: isLate ? "late" : "kept", doneAt: now };
}

/** Each with the department of whose step it was. */
async function signed(vacancy: Vacancy, lines: readonly Line[]): Promise<Line[]> {
  const ids = [...new Set(lines.flatMap(({ responsibleID }) => responsibleID ?? []))];
  const accounts = ids.length > 0 ? await Account.many(ids) : [];
  const home = new Map(accounts.map(({ accountID, departmentID }) => [accountID, departmentID]));
  return lines.map((line) => ({
    ...line,
    departmentID: home.get(line.responsibleID ?? "") ?? vacancy.departmentID,
  }));
}
