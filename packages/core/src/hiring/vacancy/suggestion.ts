import type { Ctx } from "../../context.ts";
import type { Info as Firm, Office } from "../../firm/model.ts";
import { newID } from "../../id.ts";
import type { SalaryRange } from "../../money.ts";
import type { Promise as Said } from "../../time/deadline/model.ts";
import { workdaysFrom } from "../../time/workday/model.ts";
import { instantToWall } from "../../time/zone/index.ts";
import { plusDays } from "../../time/zone/model.ts";
import type { Info, Requirement, Stage } from "./model.ts";
import { usualStages } from "./stages.ts";
import { similar } from "./usual.ts";

/** A form filled by what is usual; everything in it can be changed. `like`: the past vacancy it was learnt from. */
export interface Suggestion {
  requirements: Requirement[];
  stages: Stage[];
  officeID: string;
  departmentID?: string | undefined;
  recruiterID?: string | undefined;
  managerID?: string | undefined;
  team: string[];
  salary?: SalaryRange | undefined;
  openings: number;
  deadline: Said;
  like?: { vacancyID: string; title: string } | undefined;
}

/** What past vacancies and the competency list say of a title; `past` are those the asker may see, newest first. */
interface Known {
  readonly firm: Firm;
  readonly past: readonly Info[];
  readonly competencyIDs: readonly string[];
}

/** What a new vacancy of this title will probably look like. */
export function suggestion(ctx: Ctx, title: string, { firm, past, competencyIDs }: Known): Suggestion {
  const like = similar(title, past);
  const mine = past.find(({ createdBy }) => ctx.actor.type === "user" && createdBy === ctx.actor.accountID);
  const usual = like ?? mine;
  const office = firm.offices.find(({ officeID }) => officeID === usual?.officeID) ?? firm.offices[0];
  if (!office) throw new Error("a firm has an office");
  return {
    requirements: like?.requirements.length ? like.requirements : requirements(competencyIDs),
    stages: usual?.stages.map((stage) => ({ ...stage, stageID: newID("stage") })) ?? usualStages(firm.locale),
    officeID: office.officeID,
    departmentID: usual?.departmentID,
    ...people(ctx, usual),
    salary: like?.salary,
    openings: 1,
    deadline: inAMonth(ctx.now, office),
    like: like && { vacancyID: like.vacancyID, title: like.title },
  };
}

/** A recruiter recruits, a manager manages; for the other part the last one stands. */
function people(ctx: Ctx, usual: Info | undefined) {
  const me = ctx.actor.type === "user" ? ctx.actor : undefined;
  const recruits = me?.role === "recruiter" || me?.role === "administrator";
  return {
    recruiterID: recruits ? me.accountID : usual?.recruiterID,
    managerID: me && !recruits ? me.accountID : usual?.managerID,
    team: usual?.team ?? [],
  };
}

const MUSTS = 3;
const requirements = (competencyIDs: readonly string[]): Requirement[] =>
  competencyIDs.map((competencyID, place) =>
    place < MUSTS ? { competencyID, level: 3, kind: "must" } : { competencyID, level: 2, kind: "plus" },
  );

const DAYS = 30;
function inAMonth(now: string, office: Office): Said {
  const today = instantToWall(now, office.zone).localDate;
  return { localDate: workdaysFrom(office, plusDays(today, DAYS), 0), zone: office.zone };
}
