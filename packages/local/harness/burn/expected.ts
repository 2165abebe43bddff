import type * as Burn from "@kolo/core/work/burn";
import type { Info as Task } from "@kolo/core/work/task/model";
import type { Info as Line } from "@kolo/core/work/trail/model";

/** How a task stood at a moment, told from its history alone. */
interface State {
  deadline: string;
  departmentID: string;
  responsibleID: string | undefined;
  unfinished: boolean;
  /** When it was handed in last, and nobody gave that back. */
  doneAt?: string | undefined;
  cancelled?: boolean;
  /** Whether it was when it was cancelled: so it is again when that is taken back. */
  before?: boolean;
}
export type Crossing = Pick<Burn.Info, "at" | "departmentID" | "responsibleID">;

const REST = ["submitted", "accepted", "unaccepted"];
const WORK = ["started", "paused", "resumed", "reopened", "returned"];

function after(state: State, { at, code, data = {} }: Line): State {
  if (!code) return state;
  const said = data as Record<string, string | undefined>;
  if (code === "moved") return { ...state, deadline: said.to ?? "" };
  if (code === "claimed") return { ...state, responsibleID: said.to };
  if (code === "reassigned")
    return { ...state, departmentID: said.departmentID ?? "", responsibleID: said.responsibleID };
  return { ...state, ...worked(state, code), ...handed(state, code, at) };
}

function handed({ doneAt }: State, code: string, at: string): Partial<State> {
  if (code === "cancelled") return { cancelled: true };
  const is = { cancelled: false };
  if (code === "submitted") return { ...is, doneAt: at };
  return { ...is, doneAt: code === "reopened" || code === "returned" ? undefined : doneAt };
}

/** Whether somebody still has to do something for it. */
function worked({ unfinished, before }: State, code: string): Partial<State> {
  if (code === "cancelled") return { unfinished: false, before: unfinished };
  if (code === "restored") return { unfinished: before ?? true };
  return { unfinished: REST.includes(code) ? false : WORK.includes(code) || unfinished };
}

/**
 * The crossings there must be, by a second way of thinking: walk the task's history, and between any two acts ask
 * whether a deadline in force passed while the work was not done. No clock, index or mark of the product is asked.
 */
export function crossings(born: Task, trail: readonly Line[], until: string): Crossing[] {
  return walked(born, trail, until).found;
}

/** What there must be in the weeks of who answers: each crossing, and the promise in force when it is kept. */
export function promises(born: Task, trail: readonly Line[], until: string): Stood[] {
  const { found, state } = walked(born, trail, until);
  const { deadline, responsibleID, doneAt, unfinished, cancelled } = state;
  const done = unfinished || cancelled ? undefined : doneAt;
  const late = found.map((one): Stood => ["late", one.at, one.responsibleID, done, cancelled === true]);
  const isKept = done !== undefined && !found.some(({ at }) => at === deadline);
  return isKept ? [...late, ["kept", deadline, responsibleID, done, false]] : late;
}
/** State, deadline, who, done when, called off. */
export type Stood = readonly [string, string, string | undefined, string | undefined, boolean];

function walked(born: Task, trail: readonly Line[], until: string) {
  const { deadline, departmentID, responsibleID } = born;
  let state: State = { deadline: deadline.instant, departmentID, responsibleID, unfinished: true };
  const found = new Map<string, Crossing>();
  const pass = (to: string) => {
    const { deadline: at, departmentID: whose, responsibleID: who } = state;
    if (state.unfinished && to > at && !found.has(at))
      found.set(at, { at, departmentID: whose, ...(who && { responsibleID: who }) });
  };
  for (const line of trail) {
    pass(line.at);
    state = after(state, line);
  }
  pass(until);
  return { found: [...found.values()], state };
}
