import { type Ctx, type Role, refuse, type User, user } from "../../context.ts";
import type { Row as Vacancy } from "../../hiring/vacancy/model.ts";
import type { Row as Absence } from "../../people/absence/model.ts";
import type { Row as Run } from "../../work/run/model.ts";
import type { Row as Task } from "../../work/task/model.ts";
import type { Info as Holder } from "../account/model.ts";

/** Who may do what: `POLICY[resource][action][role](actor, row)`. What is not here is denied. Read by the API and by the web. */
type Rule<Row> = Partial<Record<Role, (actor: User, row: Row) => boolean>>;

/**
 * Whoever holds an account, as the rules ask: what comes with a department is a newcomer's once their head has opened it
 * to them.
 */
export const actorOf = ({
  accountID,
  role,
  departmentID,
  closed,
}: Pick<Holder, "accountID" | "role" | "departmentID" | "closed">): User => ({
  type: "user",
  accountID,
  role,
  departmentID: closed ? undefined : departmentID,
});

const yes = () => true;
const everybody = { administrator: yes, recruiter: yes, manager: yes, head: yes, employee: yes };
const hirers = { administrator: yes, recruiter: yes };

const theirs = ({ accountID }: User, row: Vacancy) => row.managerID === accountID || row.recruiterID === accountID;
const member = (actor: User, row: Vacancy) => theirs(actor, row) || row.team.includes(actor.accountID);
const department = (actor: User, row: Vacancy) =>
  theirs(actor, row) || (row.departmentID !== undefined && row.departmentID === actor.departmentID);
const around = (actor: User, row: Vacancy) => member(actor, row) || department(actor, row);

const reading: Rule<Vacancy> = { ...hirers, manager: member, head: around, employee: member };
/** A seat in an interview is no reason to know what the job pays or how to reach somebody: here the team is not asked. */
const deciding: Rule<Vacancy> = { ...hirers, manager: theirs, head: department };
const working: Rule<Vacancy> = { ...hirers, manager: theirs, head: theirs };

/** A person is known through the vacancies they are in; who works here also to those who lead them. */
interface Person {
  readonly vacancies: readonly Vacancy[];
  readonly employee?: Led | undefined;
}
interface Led {
  readonly managerID?: string | undefined;
  readonly departmentID?: string | undefined;
}
const manages = ({ accountID }: User, { employee }: Person) => employee?.managerID === accountID;
const heads = (actor: User, row: Person) =>
  manages(actor, row) || (row.employee?.departmentID !== undefined && row.employee.departmentID === actor.departmentID);
const leading: Rule<Person> = { ...hirers, manager: manages, head: heads };

const through = (rule: Rule<Vacancy>): Rule<Person> =>
  Object.fromEntries(
    Object.entries(rule).map(([role, allows]) => [
      role,
      (actor: User, row: Person) =>
        hirers[role as keyof typeof hirers] === yes || row.vacancies.some((one) => allows(actor, one)),
    ]),
  );

/** By either of two rules. */
const or = (one: Rule<Person>, other: Rule<Person>): Rule<Person> =>
  Object.fromEntries(
    Object.keys({ ...one, ...other }).map((role) => [
      role,
      (actor: User, row: Person) => [one, other].some((rule) => rule[role as Role]?.(actor, row) ?? false),
    ]),
  );

interface Account {
  readonly accountID: string;
}
const self = (actor: User, row: Account) => actor.accountID === row.accountID;

/** The same for every role but the administrator, who may all. */
const others = <Row>(allows: (actor: User, row: Row) => boolean): Rule<Row> => ({
  administrator: yes,
  recruiter: allows,
  manager: allows,
  head: allows,
  employee: allows,
});
/** Who asked for a task, and the heads of the department that answers for it. */
const steering = ({ accountID }: User, { createdBy, headIDs }: Task) =>
  createdBy === accountID || headIDs.includes(accountID);
/** Oneself, and who leads one. */
const leadsOrIs = ({ accountID }: User, row: Absence) =>
  row.accountID === accountID || row.managerID === accountID || row.headIDs.includes(accountID);
const colleague = ({ departmentID }: User, row: Task) =>
  departmentID !== undefined && row.departmentID === departmentID;
const concerned = (actor: User, row: Task) =>
  steering(actor, row) ||
  row.responsibleID === actor.accountID ||
  row.standInID === actor.accountID ||
  row.watchers.includes(actor.accountID) ||
  colleague(actor, row);
/** Points promised by somebody. */
interface Promised {
  readonly giverID: string;
}
const gave = (actor: User, row: Promised) => actor.accountID === row.giverID;

/** Somebody's points and wishes. */
interface Owned {
  readonly accountID: string;
  readonly departmentID?: string | undefined;
}
const mine = (actor: User, row: Owned) => actor.accountID === row.accountID;
const mineOrOfMyPeople = (actor: User, row: Owned) =>
  mine(actor, row) || (row.departmentID !== undefined && row.departmentID === actor.departmentID);

/** A wish that somebody may say yes to, and who may: a head for their own people, or the firm. */
interface Wish extends Owned {
  readonly approval: "none" | "head" | "firm";
}
/** Nobody answers their own wish. */
const answers = {
  administrator: (actor: User, row: Wish) => !mine(actor, row),
  head: (actor: User, row: Wish) => !mine(actor, row) && row.approval !== "firm" && mineOrOfMyPeople(actor, row),
};

/** Whose business a run is: the manager of the person, and the departments that do a step. */
const sided = ({ accountID, departmentID }: User, { sides }: Run) =>
  sides.includes(accountID) || (departmentID !== undefined && sides.includes(departmentID));
const answering = ({ accountID }: User, row: Run) => row.managerID === accountID || row.createdBy === accountID;
const answeringFor = (actor: User, row: Run) =>
  answering(actor, row) || (row.departmentID !== undefined && row.departmentID === actor.departmentID);

export const POLICY = {
  firm: { read: everybody, edit: { administrator: yes } } satisfies Record<string, Rule<undefined>>,
  competency: { edit: hirers } satisfies Record<string, Rule<undefined>>,
  account: {
    list: everybody,
    invite: { administrator: yes },
    edit: { administrator: yes, recruiter: self, manager: self, head: self, employee: self },
    role: { administrator: yes },
  } satisfies Record<string, Rule<Account>>,
  absence: {
    /** The days and who stands in: nothing else is kept. */
    read: everybody,
    keep: { ...hirers, manager: leadsOrIs, head: leadsOrIs, employee: leadsOrIs },
  } satisfies Record<string, Rule<Absence>>,
  vacancy: {
    create: { ...hirers, manager: yes, head: yes },
    read: reading,
    /** Title to deadline, status, stages. */
    edit: working,
    /** What it pays. */
    salary: deciding,
    /** Move, add, reject, invite, offer. */
    work: working,
    decide: deciding,
  } satisfies Record<string, Rule<Vacancy>>,
  points: {
    /** Who has how many: everybody sees everybody. */
    read: everybody,
    /** Promise some for a task. */
    offer: { administrator: yes, recruiter: yes, manager: yes, head: yes },
    /** How points are given and spent, by whom. */
    overview: { administrator: yes, head: yes },
    /** Budgets, corrections by hand, the list for payroll. */
    manage: { administrator: yes },
  } satisfies Record<string, Rule<undefined>>,
  award: {
    reverse: { administrator: yes, recruiter: gave, manager: gave, head: gave },
  } satisfies Record<string, Rule<Promised>>,
  line: {
    /** Grades, reasons, and what points were spent on. */
    details: { administrator: yes, recruiter: mine, manager: mine, head: mineOrOfMyPeople, employee: mine },
  } satisfies Record<string, Rule<Owned>>,
  reward: { read: everybody, edit: { administrator: yes } } satisfies Record<string, Rule<undefined>>,
  redemption: {
    read: { administrator: yes, recruiter: mine, manager: mine, head: mineOrOfMyPeople, employee: mine },
    withdraw: { administrator: mine, recruiter: mine, manager: mine, head: mine, employee: mine },
    /** Say yes or no, hand over, take back. */
    answer: answers,
  } satisfies Record<string, Rule<Wish>>,
  /** Staff lists: taking many over from a file, and back. */
  roster: { import: hirers } satisfies Record<string, Rule<undefined>>,
  person: {
    /** The whole base. */
    list: hirers,
    create: { ...hirers, manager: yes },
    read: or(through(reading), leading),
    edit: through(working),
    log: or(through(reading), leading),
    contacts: or(through(deciding), leading),
    salary: through(deciding),
    /** Résumés and other files: they tell how to reach somebody and what they ask. */
    files: through(deciding),
    /** Birth date and age: never for those who interview. */
    age: { ...hirers },
    /** Taking on whoever is hired. */
    take: through(working),
    /** Position, department, manager, first and last day of who works here. */
    employ: leading,
    /** For good: nothing brings anybody back. */
    erase: { administrator: yes },
  } satisfies Record<string, Rule<Person>>,
  task: {
    /** Anybody asks anybody, upward too. */
    create: everybody,
    /** Points are the firm's to give. */
    offer: { administrator: yes, recruiter: yes, manager: yes, head: yes },
    read: others(concerned),
    /** Its words, its side, its deadline; accept, return, cancel. */
    steer: others(steering),
    /** Out of the queue of one's own department. */
    claim: { administrator: colleague, recruiter: colleague, manager: colleague, head: colleague, employee: colleague },
  } satisfies Record<string, Rule<Task>>,
  template: {
    read: { ...hirers, manager: yes, head: yes },
    keep: hirers,
  } satisfies Record<string, Rule<undefined>>,
  run: {
    /** All that run in the firm. */
    list: hirers,
    read: { ...hirers, manager: sided, head: sided, employee: sided },
    /** Moves its day, waives a step, ends it. */
    lead: { ...hirers, manager: answering, head: answeringFor },
  } satisfies Record<string, Rule<Run>>,
} as const;

type Resource = keyof typeof POLICY;
type Action<R extends Resource> = keyof (typeof POLICY)[R] & string;
/** Each resource's own kind of row. */
interface Rows {
  firm: undefined;
  competency: undefined;
  account: Account;
  absence: Absence;
  vacancy: Vacancy;
  task: Task;
  points: undefined;
  award: Promised;
  line: Owned;
  reward: undefined;
  redemption: Wish;
  roster: undefined;
  person: Person;
  template: undefined;
  run: Run;
}
type RowOf<R extends Resource> = Rows[R];

/** Whether this person may do this to this row. */
export function can<R extends Resource>(actor: User, resource: R, action: Action<R>, row: RowOf<R>): boolean {
  const rule = POLICY[resource][action] as Rule<RowOf<R>>;
  return rule[actor.role]?.(actor, row) ?? false;
}

/** The same for a command: refuses with `access.forbidden`. What Kolo itself does by schedule or event may do anything. */
export function need<R extends Resource>(ctx: Ctx, resource: R, action: Action<R>, row: RowOf<R>): void {
  if (ctx.actor.type === "system") return;
  if (!can(user(ctx), resource, action, row)) throw refuse("forbidden");
}
