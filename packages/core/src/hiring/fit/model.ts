import type { Level, Requirement } from "../vacancy/model.ts";

/**
 * How somebody stands to one requirement: at its level, at a level nobody told, under its level, or they do not have it.
 */
export type Standing = "met" | "untold" | "short" | "missing";

export interface Reason extends Pick<Requirement, "competencyID" | "kind"> {
  readonly asked: Level;
  readonly level?: Level | undefined;
  readonly standing: Standing;
}

/** How what somebody asks to earn stands to what the vacancy pays at most; `open` when one of the two is not known. */
export type Pay = "within" | "above" | "open";

/** How somebody fits a vacancy, with all there is to say why. */
export interface Match {
  readonly reasons: readonly Reason[];
  readonly pay: Pay;
  readonly missing: number;
  readonly short: number;
}

interface Face {
  readonly competencies: readonly { readonly competencyID: string; readonly level?: Level | undefined }[];
  readonly months?: number | undefined;
  /** What they ask a month, in one currency with `most`. */
  readonly pay?: number | undefined;
}

function reason({ competencyID, kind, level: asked }: Requirement, { competencies }: Face): Reason {
  const claims = competencies.filter((claim) => claim.competencyID === competencyID);
  const levels = claims.flatMap(({ level }) => level ?? []);
  const level = levels.length > 0 ? (Math.max(...levels) as Level) : undefined;
  const told = level === undefined ? "untold" : level >= asked ? "met" : "short";
  return { competencyID, kind, asked, level, standing: claims.length === 0 ? "missing" : told };
}

/** Somebody beside what a vacancy asks for; `most` is what it pays a month at most. */
export function matched(requirements: readonly Requirement[], most: number | undefined, face: Face): Match {
  const reasons = requirements.map((one) => reason(one, face));
  const lacking = (standing: Standing) =>
    reasons.filter((one) => one.kind === "must" && one.standing === standing).length;
  const known = most !== undefined && face.pay !== undefined;
  return {
    reasons,
    pay: known ? (face.pay <= most ? "within" : "above") : "open",
    missing: lacking("missing"),
    short: lacking("short"),
  };
}

const has = ({ standing }: Reason) => standing === "met" || standing === "untold";
const PAY: readonly Pay[] = ["within", "open", "above"];

/**
 * Whether somebody fits: every must is met. `near`: one must is under its level or missing, others are met. Of whoever
 * lacks more nothing is said. Where nothing must be met, whoever has a plus fits.
 */
export function standing({ reasons, missing, short }: Match): "fits" | "near" | undefined {
  const musts = reasons.filter(({ kind }) => kind === "must");
  if (missing + short === 0) return musts.length > 0 || reasons.some(has) ? "fits" : undefined;
  return missing + short === 1 && (short === 1 || musts.some(has)) ? "near" : undefined;
}

/**
 * The better match first. What comes later decides only between those who are equal in all before it, so that no plus, no
 * pay and no experience makes up for a must.
 */
export function compared(one: Match, other: Match): number {
  const count = (match: Match, of: (reason: Reason) => boolean) => match.reasons.filter(of).length;
  const pluses = (match: Match) => count(match, (reason) => reason.kind === "plus" && has(reason));
  const proven = (match: Match) => count(match, ({ standing }) => standing === "met");
  return (
    one.missing - other.missing ||
    one.short - other.short ||
    pluses(other) - pluses(one) ||
    PAY.indexOf(one.pay) - PAY.indexOf(other.pay) ||
    proven(other) - proven(one)
  );
}
