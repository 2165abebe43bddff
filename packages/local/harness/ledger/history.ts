import { randomUUID } from "node:crypto";
import { Refused } from "@kolo/core/error";
import * as Ledger from "@kolo/core/motivation/ledger";
import * as Points from "@kolo/core/motivation/points";
import * as Redemption from "@kolo/core/motivation/redemption";
import type { Info as Wish } from "@kolo/core/motivation/redemption/model";
import * as Reward from "@kolo/core/motivation/reward";
import * as Standing from "@kolo/core/motivation/standing";
import { check } from "../../../core/src/motivation/ledger/check.ts";
import { accounts, as } from "../../../core/src/testing/as.ts";
import { asProcess, Crashed, FAULTS, withFaults } from "../../../core/src/testing/fault.ts";
import { seeded } from "../burn/seed.ts";
import { asked, next, type Request, type Stage } from "./acts.ts";

const REQUESTS = 40;
const WORKERS = 6;
/** Of all attempts of all calls to the table. */
const FAULTY = 0.2;
const DUPLICATED = 0.3;
/** Two, so that somebody can have two wishes waiting: with one, what is held would refuse every second answer. */
const STOCK = 2;
/** How often a browser sends a request again that got no answer. */
const TRIES = 4;

interface Told {
  readonly request: Request;
  readonly answer: unknown;
}

/** A mistake of the client, for the harness to catch: a retry under a new key. */
export interface Client {
  readonly freshKeys?: boolean;
}

/** One seeded history: six workers, duplicates, a fifth of all calls befallen. @returns what does not hold after it */
export async function history(seed: number, client: Client = {}): Promise<string[]> {
  const random = seeded(seed);
  const reward = await Reward.create(as("administrator"), {
    ...{ name: `Lunch ${seed}`, kind: "lunch", price: 5, left: STOCK, audience: [], approval: "firm" },
  });
  const stage: Stage = { random, reward, taskIDs: [], wishes: [] };
  const told: Told[] = [];
  const found: string[] = [];
  let sent = 0;
  const work = async () => {
    while (sent < REQUESTS) {
      sent += 1;
      const request = next(stage);
      const copies = random.chance(DUPLICATED) ? 2 : 1;
      const together = [...Array.from({ length: copies }, () => request), ...(request.rival ? [request.rival] : [])];
      await Promise.all(together.map((one) => insisted(one, client, told, found)));
      await negative(found);
    }
  };
  const pick = () => (random.chance(FAULTY) ? random.one(FAULTS) : undefined);
  await withFaults(pick, async () => {
    await Promise.all(Array.from({ length: WORKERS }, work));
  });
  await Standing.settle(as("administrator"), 20);
  return [...found, ...(await violations(stage, told))];
}

/** Sends until it is answered, as the browser's outbox does; a refusal is an answer. */
async function insisted(request: Request, client: Client, told: Told[], found: string[]): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const key = client.freshKeys && attempt > 0 ? `harness#${randomUUID()}` : request.key;
    const isOver = await asProcess(() => asked({ ...request, key })).then(
      (answer) => Boolean(told.push({ request, answer })),
      (error: unknown) => refused(error, found),
    );
    if (isOver) return;
  }
}

/** Whether a failure was an answer; what is neither that nor a fault is a finding. */
function refused(error: unknown, found: string[]): boolean {
  if (error instanceof Refused) return true;
  if (!unanswered(error)) found.push(`unexpected: ${String(error)}`);
  return false;
}

/** What the SDK gave up on, or the end of the process; ElectroDB wraps both. */
const unanswered = (error: unknown): boolean => {
  const { name, cause } = error as Error;
  return (
    error instanceof Crashed ||
    ["TimeoutError", "ThrottlingException"].includes(name) ||
    (cause ? unanswered(cause) : false)
  );
};

const OWNERS = [accounts.employee, accounts.recruiter, accounts.manager];

async function negative(found: string[]): Promise<void> {
  for (const [accountID, { points, held }] of await Ledger.balances(OWNERS))
    if (points < 0 || held < 0) found.push(`${accountID} stands at ${points}, ${held} held`);
}

async function violations(stage: Stage, told: readonly Told[]): Promise<string[]> {
  const found: string[] = [];
  for (const accountID of OWNERS)
    for (const { what, kept, counted } of await check(accountID))
      found.push(`${accountID}, ${what}: kept ${kept}, the lines say ${counted}`);
  await negative(found);
  found.push(
    ...(await awards(stage)),
    ...(await stock(stage)),
    ...(await lost(told)),
    ...(await doubled()),
    ...(await budget()),
  );
  return found;
}

/** One award for a task that was accepted, of what its offer says was paid, be it nothing. */
async function awards({ taskIDs }: Stage): Promise<string[]> {
  const lines = (await Promise.all(OWNERS.map(Ledger.all))).flat().filter(({ kind }) => kind === "award");
  return (await Promise.all(taskIDs.map(Points.find))).flatMap((offer) => {
    if (!offer) return ["a promise is gone"];
    const own = lines.filter(({ ref }) => ref === offer.taskID);
    const due = offer.paid === undefined ? [] : [offer.paid];
    const paid = own.map(({ points }) => points);
    return JSON.stringify(paid) === JSON.stringify(due) ? [] : [`${offer.taskID}: ${offer.status}, paid ${paid}`];
  });
}

/** As many are out as are asked for, approved or received, and no more than there were. */
async function stock({ reward, wishes }: Stage): Promise<string[]> {
  const { left = 0 } = await Reward.get(reward.rewardID);
  const now = await Promise.all((await mine()).map(({ redemptionID }) => Redemption.find(redemptionID)));
  const out = now.filter(({ rewardID, status }) => rewardID === reward.rewardID && OUT.includes(status)).length;
  const known = new Set(now.map(({ redemptionID }) => redemptionID));
  const gone = wishes
    .filter(({ redemptionID }) => !known.has(redemptionID))
    .map((wish) => `a wish is gone: ${wish.name}`);
  return left === STOCK - out && left >= 0 ? gone : [...gone, `${out} are out, ${left} of ${STOCK} left`];
}
const OUT: readonly Wish["status"][] = ["asked", "approved", "fulfilled"];
const mine = async () =>
  (await Promise.all((["employee", "recruiter"] as const).map((role) => everything(role)))).flat();
async function everything(role: "employee" | "recruiter") {
  const all: Wish[] = [];
  let cursor: string | undefined;
  do {
    const page = await Redemption.mine(as(role), cursor);
    all.push(...page.redemptions);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return all;
}

/** What was answered is there: each payment, correction, reversal and step of a wish that somebody was told of. */
async function lost(told: readonly Told[]): Promise<string[]> {
  const kept = await Promise.all(told.map(({ answer }) => isKept((answer ?? {}) as Answer)));
  return told.filter((_, index) => !kept[index]).map(({ answer }) => `lost: ${JSON.stringify(answer)}`);
}

type Answer = Partial<{ paid: number; taskID: string; accountID: string; kind: "adjust"; ref: string }> &
  Partial<Pick<Wish, "redemptionID" | "steps">> & { status?: string };

async function isKept({ paid, taskID, accountID = "", kind, ref, redemptionID, steps, status }: Answer) {
  if (kind && ref) return Boolean(await Ledger.find(accountID, kind, ref));
  if (redemptionID) {
    const wish = await Redemption.find(redemptionID).catch(() => undefined);
    return steps?.every(
      ({ status, by }, index) => wish?.steps[index]?.status === status && wish.steps[index]?.by === by,
    );
  }
  if (!taskID) return true;
  if (status === "reversed") return Boolean(await Ledger.find(accountID, "reversal", taskID));
  return !paid || Boolean(await Ledger.find(accountID, "award", taskID));
}

/** What one request asked for was done once: a correction and a wish say in words which request they come from. */
async function doubled(): Promise<string[]> {
  const lines = (await Promise.all(OWNERS.map(Ledger.all))).flat().filter(({ kind }) => kind === "adjust");
  const said = [...lines.map(({ reason }) => reason), ...(await mine()).map(({ steps }) => steps[0]?.words)];
  return said.filter((words, index) => said.indexOf(words) !== index).map((words) => `done twice: ${words}`);
}

/** A budget holds what is promised and what was paid, and nothing else. */
async function budget(): Promise<string[]> {
  const [month] = ["2026-03"];
  const kept = (await Points.givers(month)).find(({ giverID }) => giverID === accounts.manager);
  const offers = await Points.ofGiver(accounts.manager, month);
  const due = offers.reduce((sum, { status, points, paid = 0 }) => sum + (status === "open" ? points : paid), 0);
  return (kept?.reserved ?? 0) === due ? [] : [`the budget holds ${kept?.reserved}, promised and paid are ${due}`];
}
