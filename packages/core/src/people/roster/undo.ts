import * as Account from "../../access/account/index.ts";
import * as Address from "../../access/address/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import { Refused } from "../../error.ts";
import * as Firm from "../../firm/index.ts";
import * as Interview from "../../hiring/interview/seat/index.ts";
import * as Vacancy from "../../hiring/vacancy/open.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Task from "../../work/task/index.ts";
import * as Employee from "../employee/index.ts";
import { holding, kindOf } from "../merge/holding.ts";
import { type Raw, remove } from "../merge/place.ts";
import * as Person from "../person/index.ts";
import type { Info as PersonInfo } from "../person/model.ts";
import type { Kept, Since } from "./model.ts";
import { find, returned, standing, type Taken } from "./store.ts";

const AT_ONE_STEP = 10;

/**
 * Takes back a few lines of an import, the last taken first, each in a transaction of its own and exactly what the
 * import made of it; go on with the cursor while there is one. With whom something was done since, nothing is done, and
 * it says what. @throws roster.missing, access.forbidden
 */
export async function undo(ctx: Ctx, importID: string, cursor?: string) {
  need(ctx, "roster", "import", undefined);
  const query = `roster ${importID}`;
  const [page, firm] = await Promise.all([
    standing(importID, AT_ONE_STEP, opened(ctx, query, cursor)),
    Firm.get(),
    find(importID),
  ]);
  const led = new Set(
    (await Promise.all(firm.offices.map(({ officeID }) => Vacancy.ofOffice(officeID)))).flatMap((vacancies) =>
      vacancies.flatMap(({ managerID, recruiterID, team }) => [managerID, recruiterID, ...team]),
    ),
  );
  for (const { headID } of firm.departments) if (headID !== undefined) led.add(headID);
  const kept: Kept[] = [];
  for (const line of page.lines) {
    const stays = await one({ ...ctx, act: undefined }, line, led);
    if (stays) kept.push(stays);
  }
  return { undone: page.lines.length - kept.length, kept, cursor: sealed(ctx, query, page.cursor) };
}

async function one(ctx: Ctx, line: Taken, led: ReadonlySet<string>): Promise<Kept | undefined> {
  const person = await Person.find(line.personID);
  const writes = await unmade(line, person, led);
  const stays = (since: Since): Kept => ({ line: line.line, name: person.name, personID: person.personID, since });
  if (typeof writes === "string") return stays(writes);
  try {
    await commit(ctx, [...returned(line), ...writes], null);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return stays("profile_changed");
  }
  return undefined;
}

/** What takes a line's work away, or why it has to stay. */
async function unmade(line: Taken, person: PersonInfo, led: ReadonlySet<string>): Promise<Write[] | Since> {
  if (person.personID !== line.personID) return "merged";
  if (line.made && person.version !== 1) return "profile_changed";
  const face = await Employee.find(line.personID);
  if (face?.version !== (line.before?.version ?? 0) + 1) return "employment_changed";
  const own = (await holding(person)).filter((item) => !FOLLOWING.includes(kindOf(item)));
  const told = own.filter((item) => isTold(item, line, face.startsOn));
  const more = own.filter((item) => !told.includes(item));
  if (more.some((item) => isMore(item, line))) return "more_known";
  const account = await accounted(line, led);
  if (typeof account === "string") return account;
  const looks = line.made ? more.slice(0, MOST_LOOKS) : [];
  return [
    ...Employee.removed(face, line.before),
    ...(line.made ? Person.unmade(person) : [Revision.raised(line.personID)]),
    ...[...told, ...looks].map(remove),
    ...account,
  ];
}

/** Goes or comes with the face, the profile and the line itself. */
const FOLLOWING = ["employee", "report", "contact", "importline"];
/** As many looks at a profile as go with it in one transaction. */
const MOST_LOOKS = 50;

/** Of a profile that the import made all is more; of one that was there, only what the face carries: a run. */
const isMore = (item: Raw, { made, at }: Taken) =>
  made ? kindOf(item) !== "audit" : kindOf(item) === "run" && String(item.createdAt) >= at;

/** The line of the history that the import wrote. */
function isTold(item: Raw, { at }: Taken, startsOn: string): boolean {
  const { code, data } = (item.event ?? {}) as { code?: string; data?: { startsOn?: string } };
  return kindOf(item) === "activity" && item.at === at && code === "employee.taken" && data?.startsOn === startsOn;
}

/** What becomes of the account, or why it has to stay. */
async function accounted(line: Taken, led: ReadonlySet<string>): Promise<Write[] | Since> {
  const account = line.accountID === undefined ? undefined : await Account.find(line.accountID);
  if (!account) return [];
  const { accountID, mail } = account;
  if (line.sat) {
    const { departmentID, officeID } = line.sat;
    return [Account.changed(account, { departmentID, officeID }).write];
  }
  if (account.version !== 1) return "account_changed";
  if (led.has(accountID) || (await Employee.leads(accountID))) return "leads";
  const seats = await Interview.list(accountID, line.at, FAR);
  if (seats.length > 0 || (await Task.concerns(accountID))) return "has_tasks";
  return [Account.removed(account), Address.released(mail), Revision.raised(accountID)];
}

const FAR = "9999";
