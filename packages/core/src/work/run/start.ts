import { commit, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import * as Firm from "../../firm/index.ts";
import { newID } from "../../id.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Mail from "../../notice/mail/index.ts";
import * as Employee from "../../people/employee/index.ts";
import { standing } from "../../people/employee/model.ts";
import type { Info as Person } from "../../people/person/model.ts";
import { allowed } from "../../people/profile/rights.ts";
import { planned } from "../../time/deadline/plan.ts";
import { workdaysFrom } from "../../time/workday/model.ts";
import * as Task from "../task/index.ts";
import { distinct } from "../task/pages.ts";
import * as Template from "../template/index.ts";
import * as Model from "./model.ts";
import { added, ofPerson } from "./store.ts";
import { invited } from "./welcome.ts";

interface Plan {
  readonly firm: Firm.Info;
  readonly template: Template.Info;
  readonly steps: readonly (Template.Step & {
    side: ReturnType<typeof Model.sideOf>;
    deadline: Task.Info["deadline"];
  })[];
}

/** Each step of the template with who answers for it and by when, around a day. @throws run.department_needed */
async function planOf(ctx: Ctx, { templateID, anchorOn, departmentID, officeID }: Model.Ask): Promise<Plan> {
  const firm = await Firm.get();
  const template = await Template.find(firm, templateID);
  const office = Employee.officeOf(firm, officeID);
  const headID = firm.departments.find((one) => one.departmentID === departmentID)?.headID;
  const steps = template.steps.map((step) => ({
    ...step,
    side: Model.sideOf(step, { departmentID, headID }),
    deadline: planned(step, { now: ctx.now, startDate: anchorOn, office }),
  }));
  return { firm, template, steps };
}

/** What a start would set: each step's day and side, the first due first. Steps whose day has passed are asked for at once. */
export async function preview(ctx: Ctx, personID: string, input: Model.Ask): Promise<Model.Planned[]> {
  await permitted(ctx, personID, input.kind);
  const { firm, steps } = await planOf(ctx, input);
  const office = Employee.officeOf(firm, input.officeID);
  return steps
    .map(({ stepID, title, workdays, side, deadline }) => ({
      stepID,
      title,
      departmentID: side.departmentID,
      localDate: deadline.localDate,
      hurried: deadline.localDate !== workdaysFrom(office, input.anchorOn, workdays),
      headless: !firm.departments.find((one) => one.departmentID === side.departmentID)?.headID,
    }))
    .toSorted((one, other) => one.localDate.localeCompare(other.localDate));
}

/**
 * Starts a run: the person's place in the firm and every step's task in one act.
 * @throws run.exists with the one that runs, run.department_needed, run.not_employed, and as taking on or leaving does
 */
export async function begin(ctx: Ctx, personID: string, input: Model.Start): Promise<Model.Info> {
  const { person } = await permitted(ctx, personID, input.kind);
  const plan = await planOf(ctx, input);
  const twin = (await ofPerson(personID)).find(({ kind, status }) => kind === input.kind && status === "running");
  if (twin) throw Model.refuse("exists", { runID: twin.runID });
  const face = await faced(ctx, person, input, plan);
  const { run, tasks, writes } = drafted(ctx, personID, person.name, { input, plan });
  const told = new Set(run.sides);
  const looked = [...told, ...tasks.flatMap(({ responsibleID }) => responsibleID ?? [])];
  const revisions = [...new Set(looked)].map(Revision.raised);
  const to = { name: person.name, address: input.mail ?? person.mails[0] };
  const letter = invited(ctx, run, { to, firm: plan.firm });
  const promise = await Task.rewarded(ctx, author(ctx), tasks);
  const all = [...face, ...writes, ...promise, ...added(run), ...revisions, ...letter.writes];
  const notices = ctx.replay ? [] : await Task.given(ctx, plan.firm, tasks);
  const together = distinct([...all, ...notices]);
  const fits = together.length <= MOST_WRITES;
  const begun = await commit(ctx, fits ? together : all, run);
  if (!fits) await commit({ ...ctx, act: undefined }, distinct(notices), null);
  if (letter.mailID !== undefined) await Mail.send(ctx, letter.mailID);
  return begun;
}

/** What one transaction holds beside the act's answer. A run that is larger tells of its steps just after it stands. */
const MOST_WRITES = 99;

/** The run with its tasks, and the writes of the tasks. */
function drafted(
  ctx: Ctx,
  personID: string,
  name: string,
  { input, plan }: { input: Model.Start; plan: Plan },
): { run: Model.Info; tasks: Task.Info[]; writes: Write[] } {
  const runID = newID("run");
  const made = plan.steps.map((step) => {
    const { stepID, title, text, mandatory, points, rule, opens, side, deadline, after, documents, toRead } = step;
    const pay = points === undefined ? {} : { points, ...(rule && { rule }) };
    const work = { title: `${title}: ${name}`, ...(text && { text }), watchers: [], ...pay };
    const papers = toRead && toRead.length > 0 && { toRead };
    const place = { runID, stepID, mandatory, ...(opens && { opens: personID }), ...papers, ...side };
    const { task, writes } = Task.written(ctx, { ...work, ...place, unchecked: points === undefined, deadline });
    const kept = { stepID, taskID: task.taskID, title, after, ...(opens && { opens }), documents };
    return { task, writes, kept };
  });
  const { kind, templateID, anchorOn, position, departmentID, officeID, managerID } = input;
  const sides = [departmentID, managerID, ...plan.steps.map(({ side }) => side.departmentID)];
  const run: Model.Info = {
    runID,
    kind,
    personID,
    templateID,
    anchorOn,
    officeID,
    position,
    ...(departmentID && { departmentID }),
    ...(managerID && { managerID }),
    steps: made.map(({ kept }) => kept),
    sides: [...new Set(sides.filter((id) => id !== undefined))],
    status: "running",
    createdAt: ctx.now,
    createdBy: author(ctx),
    version: 1,
  };
  return { run, tasks: made.map(({ task }) => task), writes: made.flatMap(({ writes }) => writes) };
}

/** What the run does to the person's place in the firm. */
async function faced(ctx: Ctx, person: Person, input: Model.Start, { firm, template }: Plan): Promise<Write[]> {
  const { kind, anchorOn, position, departmentID, officeID, managerID } = input;
  const face = await Employee.find(person.personID);
  const today = Employee.todayIn(Employee.officeOf(firm, face?.officeID ?? officeID), ctx.now);
  const works = face && standing(face, today) !== "left";
  if (kind === "onboarding" && !works) return tookOn(ctx, person, input, { firm, template });
  if (!works) throw Model.refuse("not_employed", { personID: person.personID });
  if (kind === "onboarding") return Employee.begun(ctx, face, anchorOn);
  if (kind === "offboarding") return Employee.leaving(ctx, face, { endsOn: anchorOn, today });
  const place = { position, departmentID, officeID, managerID };
  return Employee.moving(ctx, face, { place, from: anchorOn, today, firm });
}

/** A newcomer's face and account; where a step opens the team's work to them, it is closed until then. */
async function tookOn(
  ctx: Ctx,
  person: Person,
  { kind: _, templateID: __, anchorOn, ...rest }: Model.Start,
  { firm, template }: Pick<Plan, "firm" | "template">,
): Promise<Write[]> {
  const closed = template.steps.some(({ opens }) => opens) ? true : undefined;
  return (await Employee.taken(ctx, person, { take: { ...rest, startsOn: anchorOn }, firm, closed })).writes;
}

/** Whoever may take on may start first days; all else is for those who lead the person. */
export const permitted = (ctx: Ctx, personID: string, kind: Model.Start["kind"]) =>
  allowed(ctx, personID, kind === "onboarding" ? "take" : "employ");
