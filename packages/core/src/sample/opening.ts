import * as Vacancy from "../hiring/vacancy/index.ts";
import type { vacancies } from "./house.ts";
import { departments, offices } from "./house.ts";
import { once } from "./once.ts";
import { as, moment, type Order, pick, team } from "./order.ts";
import { trades } from "./trades.ts";

export type Plan = (typeof vacancies)[number];

const OPENED = 42;

/** A vacancy of the plan, opened six weeks ago by a recruiter from the product's own suggestion. */
export async function opened(order: Order, plan: Plan, index: number): Promise<Vacancy.Info> {
  const recruiter = recruiterOf(order, index);
  const trade = tradeOf(plan);
  const { locale, firm } = order;
  const ctx = as(recruiter, moment(order, OPENED - index, 8));
  const title = trade.title[locale];
  const { requirements, stages } = await Vacancy.suggest(ctx, title);
  const office = firm.offices[offices.findIndex(({ key }) => key === plan.office)];
  const department = firm.departments[departments.findIndex(({ key }) => key === plan.department)];
  const [head, manager, ...others] = team(order, plan.department);
  if (!(office && head && manager)) throw new Error(`no office or team for ${title}`);
  const input: Vacancy.Create = {
    title,
    departmentID: department?.departmentID,
    officeID: office.officeID,
    recruiterID: recruiter.accountID,
    managerID: manager.accountID,
    team: [head, ...others.slice(0, 2)].map(({ accountID }) => accountID),
    requirements,
    stages,
    openings: plan.openings,
    salary: { from: trade.pay[0] * 100, to: trade.pay[1] * 100, currency: "EUR", period: "month", basis: "net" },
    deadline: { localDate: moment(order, -plan.closes, 12).slice(0, 10), zone: office.zone },
    status: "open",
  };
  return once(ctx, `vacancy-${index}`, (act) => Vacancy.create(act, input));
}

export const recruiterOf = (order: Order, index: number) =>
  pick(
    order.staff.filter(({ role }) => role === "recruiter"),
    index,
  );

export function tradeOf({ trade }: Plan) {
  const found = trades.find(({ key }) => key === trade);
  if (!found) throw new Error(`no trade ${trade}`);
  return found;
}
