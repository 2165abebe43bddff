import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { Name } from "../../firm/model.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import { Amount, Rule } from "../../motivation/points/model.ts";
import { Offset } from "../../time/deadline/model.ts";
import { Papers } from "../reading/model.ts";
import { Title } from "../task/model.ts";

/** What befalls people in a firm and takes several departments. */
export const Kind = v.picklist(["onboarding", "offboarding", "move", "promotion"]);
export type Kind = v.InferOutput<typeof Kind>;

/** Each step is some items of the transaction that starts or moves a run, which holds a hundred. */
export const MOST_STEPS = 15;

export const Step = v.strictObject({
  stepID: ID("step"),
  title: Title,
  text: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000))),
  /** Absent: the department of the person it is about; its head answers for it. */
  departmentID: v.optional(ID("department")),
  ...Offset.entries,
  /** The steps that have to be done before this one can be. */
  after: v.pipe(v.array(ID("step")), v.maxLength(MOST_STEPS)),
  /** The run is not complete without it. */
  mandatory: v.boolean(),
  /** Doing it opens the team's work to the newcomer. */
  opens: v.optional(v.literal(true)),
  /** Papers that belong to it, by name. */
  documents: v.pipe(v.array(Name), v.maxLength(10)),
  /** What the person has to read, and say so, before it can be done. */
  toRead: v.optional(Papers),
  points: v.optional(Amount),
  /** How the quality of the work decides what is paid; all or nothing unless told otherwise. */
  rule: v.optional(Rule),
});
export type Step = v.InferOutput<typeof Step>;

const fields = {
  kind: Kind,
  name: Name,
  /** Whom it is for; absent: everybody. */
  position: v.optional(Name),
  steps: v.pipe(
    v.array(Step),
    v.minLength(1),
    v.maxLength(MOST_STEPS),
    v.check((steps) => new Set(steps.map(({ stepID }) => stepID)).size === steps.length, "twice"),
  ),
};

/** How the firm does something each time: what, by whom, how many working days before or after the day it is about. */
export const Info = v.strictObject({
  templateID: ID("template"),
  ...fields,
  updatedAt: v.optional(Instant),
  /** 0: Kolo's own suggestion, which nobody has changed yet. */
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** With the id of a template it is changed, without one it is new. */
export const Keep = v.strictObject({ templateID: v.optional(ID("template")), ...fields, version: v.number() });
export type Keep = v.InferOutput<typeof Keep>;

export const refuse = refusals("template", {
  missing: "missing",
  cycle: "invalid",
  step_unknown: "invalid",
});
export type Code = CodeOf<typeof refuse>;

type Link = Pick<Step, "stepID" | "after">;

/** Steps that wait for each other in a circle, each waiting for the next and the last for the first; [] when none do. */
export function circle<One extends Link>(steps: readonly One[]): One[] {
  const byID = new Map(steps.map((step) => [step.stepID, step]));
  const cleared = new Set<One>();
  function walk(step: One, path: readonly One[]): One[] {
    const seen = path.indexOf(step);
    if (seen >= 0) return path.slice(seen);
    if (cleared.has(step)) return [];
    const before = step.after.flatMap((stepID) => byID.get(stepID) ?? []);
    const found = first(before, (one) => walk(one, [...path, step]));
    cleared.add(step);
    return found;
  }
  return first(steps, (step) => walk(step, []));
}

/** What is found from the first of these from which something is. */
function first<One>(from: readonly One[], look: (one: One) => One[]): One[] {
  for (const one of from) {
    const found = look(one);
    if (found.length > 0) return found;
  }
  return [];
}

/** The steps, if they can be done in some order. @throws template.cycle with its path, template.step_unknown */
export function sound(steps: readonly Step[]): readonly Step[] {
  const known = new Set(steps.map(({ stepID }) => stepID));
  const lost = steps.find(({ after }) => after.some((stepID) => !known.has(stepID)));
  if (lost) throw refuse("step_unknown", { title: lost.title });
  const path = circle(steps);
  const [start] = path;
  if (start) throw refuse("cycle", { path: [...path, start].map(({ title }) => title).join(" → ") });
  return steps;
}

const same = (one: string, other: string) => one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;

/** The template for somebody: the one for their position, else one for everybody, else any of the kind. */
export function suited<One extends Pick<Info, "kind" | "position">>(
  templates: readonly One[],
  kind: Kind,
  position: string,
): One | undefined {
  const all = templates.filter((template) => template.kind === kind);
  return (
    all.find((template) => template.position !== undefined && same(template.position, position.trim())) ??
    all.find((template) => template.position === undefined) ??
    all[0]
  );
}
