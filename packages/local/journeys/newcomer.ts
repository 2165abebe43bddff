import * as Run from "@kolo/core/work/run";
import type { World } from "../src/testing/world.ts";

/** The departments that take part in somebody's first days; Bob heads the one they come to. */
export async function departments({ ann, bob }: World): Promise<Record<string, string>> {
  const wanted = { IT: undefined, Security: undefined, People: undefined, Design: bob.accountID };
  for (const [name, headID] of Object.entries(wanted)) {
    const firm = await ann.call<Firm>("GET", "/firm");
    if (firm.departments.some((one) => one.name === name)) continue;
    const department = { name, ...(headID && { headID }) };
    await ann.call("POST", "/firm/department", { version: firm.version, department });
  }
  const { departments: all } = await ann.call<Firm>("GET", "/firm");
  return Object.fromEntries(all.map(({ name, departmentID }) => [name, departmentID]));
}
interface Firm {
  readonly version: number;
  readonly departments: readonly { readonly departmentID: string; readonly name: string }[];
}

const DAY = 24 * 60 * 60_000;
/** A day so many days from now (negative: ago). */
export const daysAway = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/**
 * Somebody whose first days run, started `ago` days ago: through the API nobody can start in the past, and so nothing
 * would burn yet. Answers the run's id.
 */
export async function beginning(world: World, name: string, { ago = 0, starts }: { ago?: number; starts: number }) {
  const { Design = "" } = await departments(world);
  const { ann, bob } = world;
  const mails = [`${name.toLowerCase().replace(/\W/g, "")}@mail.test`];
  const { personID } = await ann.call<{ personID: string }>("POST", "/person", { name, mails });
  const usual = await ann.call<Run.Start>("GET", `/person/${personID}/run/suggest?kind=onboarding`);
  const place = { position: "Designer", departmentID: Design, officeID: usual.officeID, managerID: bob.accountID };
  const day = { templateID: usual.templateID, anchorOn: daysAway(starts).slice(0, 10), mail: mails[0] };
  const actor = { type: "user", accountID: ann.accountID, role: "administrator" } as const;
  const ctx = { actor, now: daysAway(-ago) };
  const run = await Run.begin(ctx, personID, { kind: "onboarding", ...place, ...day });
  return { personID, runID: run.runID };
}
