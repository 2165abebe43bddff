import type { Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import type { Office } from "../../firm/model.ts";
import { ofPerson } from "../../hiring/application/store.ts";
import * as Offer from "../../hiring/offer/index.ts";
import * as Vacancy from "../../hiring/vacancy/index.ts";
import * as Employee from "../../people/employee/index.ts";
import { workdaysFrom } from "../../time/workday/model.ts";
import * as Template from "../template/index.ts";
import { type Kind, suited } from "../template/model.ts";
import type { Suggestion } from "./model.ts";
import { permitted } from "./start.ts";

/** Working days from today to the day that is suggested when nobody has agreed on one. */
const AHEAD: Record<Kind, number> = { onboarding: 10, offboarding: 10, move: 5, promotion: 5 };

/** A start filled in from what is known: the place from the vacancy or the one they have, the day from the offer. */
export async function suggest(ctx: Ctx, personID: string, kind: Kind): Promise<Suggestion> {
  const { person, employee } = await permitted(ctx, personID, kind);
  const firm = await Firm.get();
  const place = employee && kind !== "onboarding" ? employee : await hiredTo(personID);
  const { officeID = firm.offices[0]?.officeID ?? "", position = "", departmentID, managerID } = place;
  const office = Employee.officeOf(firm, officeID);
  const agreed = "vacancyID" in place && place.vacancyID ? await Offer.startsOn(place.vacancyID, personID) : undefined;
  const template = suited(await Template.all(firm), kind, position);
  const newcomer = kind === "onboarding" ? { vacancyID: place.vacancyID, mail: person.mails[0] } : {};
  return {
    kind,
    templateID: template?.templateID,
    anchorOn: (kind === "onboarding" && agreed) || ahead(office, ctx.now, AHEAD[kind]),
    position,
    departmentID,
    officeID,
    managerID,
    ...newcomer,
  };
}

const ahead = (office: Office, now: string, days: number) => workdaysFrom(office, Employee.todayIn(office, now), days);

/** The place of the vacancy somebody was hired in last. */
async function hiredTo(personID: string) {
  const [application] = (await ofPerson(personID)).filter(({ status }) => status === "hired");
  if (!application) return {};
  const { vacancyID, title, departmentID, officeID, managerID } = await Vacancy.find(application.vacancyID);
  return { vacancyID, position: title, departmentID, officeID, managerID };
}
