import * as Account from "../../access/account/index.ts";
import { refuse as refuseLink } from "../../access/account/model.ts";
import * as Link from "../../access/link/index.ts";
import { need } from "../../access/policy/model.ts";
import { commit, type Write } from "../../commit.ts";
import type { Ctx, Locale } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Employee from "../../people/employee/index.ts";
import * as Person from "../../people/person/index.ts";
import { plusDays } from "../../time/zone/model.ts";
import * as Task from "../task/index.ts";
import { NEWCOMER } from "./letter.ts";
import { type Info, settled, shown } from "./model.ts";
import { papersOf, type ToRead } from "./papers.ts";
import { find } from "./store.ts";

/** A newcomer's own page: what they need to know before they begin, and nothing of what is said about them. */
export interface Welcome {
  readonly firm: string;
  readonly locale: Locale;
  readonly name: string;
  readonly position: string;
  readonly startsOn: string;
  /** When and where: the office's zone and the hour at which its day begins. */
  readonly office: { readonly name: string; readonly zone: string; readonly start: string };
  readonly department?: string | undefined;
  readonly manager?: string | undefined;
  readonly steps: readonly Prepared[];
  /** Papers to bring or to sign. */
  readonly documents: readonly string[];
  /** What to read and say so, by the step that waits for it. */
  readonly toRead: readonly ToRead[];
}
interface Prepared {
  readonly title: string;
  readonly department: string;
  readonly localDate: string;
  readonly done: boolean;
}

/** How long after the first day the page can still be opened. */
const DAYS_AFTER = 14;

/** The run whose page a link opens. @throws as `welcome` */
export async function linked(ctx: Ctx, token: string): Promise<Info> {
  const link = await Link.get(ctx, token);
  if (link.purpose !== "newcomer" || link.runID === undefined) throw refuseLink("link_expired");
  const run = await find(link.runID);
  const over = ctx.now.slice(0, 10) > plusDays(run.anchorOn, DAYS_AFTER);
  if (over || run.status === "cancelled") throw refuseLink("link_expired");
  return run;
}

/** What the link opens now. @throws account.link_expired for any other, once the plan was given up, and two weeks after the start */
export async function welcome(ctx: Ctx, token: string): Promise<Welcome> {
  const run = await linked(ctx, token);
  const [firm, person, tasks, manager] = await Promise.all([
    Firm.get(),
    Person.find(run.personID),
    Task.ofRun(run.runID),
    run.managerID === undefined ? undefined : Account.find(run.managerID),
  ]);
  const { name, zone, start } = Employee.officeOf(firm, run.officeID);
  const called = (id?: string) => firm.departments.find(({ departmentID }) => departmentID === id)?.name;
  const prepared = tasks.filter(({ status }) => status !== "cancelled");
  return {
    firm: firm.name,
    locale: firm.locale,
    name: person.name,
    position: run.position,
    startsOn: run.anchorOn,
    office: { name, zone, start },
    department: called(run.departmentID),
    manager: manager?.name,
    steps: prepared.map((task) => ({
      title: shown(run, task).title,
      department: called(task.departmentID) ?? "",
      localDate: task.deadline.localDate,
      done: settled(task),
    })),
    toRead: await papersOf(run),
    documents: [...new Set(run.steps.flatMap(({ documents }) => documents))],
  };
}

/** A new link to the newcomer's page, for who leads the run to hand over; earlier ones stay good. */
export async function link(ctx: Ctx, runID: string): Promise<{ url: string }> {
  const run = await find(runID);
  need(ctx, "run", "lead", run);
  const { path, write } = Link.made(ctx, { purpose: "newcomer", runID });
  // Not kept as the act's answer: the table alone opens nothing.
  await commit({ ...ctx, act: undefined }, [write], null);
  return { url: `${process.env.APP_ORIGIN}${path}` };
}

/** The letter with the link, for the transaction that starts first days; then send it. Nothing without an address. */
export function invited(
  ctx: Ctx,
  run: Info,
  { to, firm }: { to: { name: string; address?: string | undefined }; firm: Firm.Info },
): { writes: Write[]; mailID?: string } {
  if (run.kind !== "onboarding" || to.address === undefined || ctx.replay) return { writes: [] };
  const { path, write } = Link.made(ctx, { purpose: "newcomer", runID: run.runID });
  const mailID = `newcomer#${run.runID}`;
  const url = `${process.env.APP_ORIGIN}${path}`;
  const words = NEWCOMER[firm.locale]({ firm: firm.name, name: to.name, url });
  const letter = { mailID, to: { address: to.address, name: to.name }, ...words, sendAfter: ctx.now, secret: true };
  return { mailID, writes: [write, Mail.queued(letter)] };
}
