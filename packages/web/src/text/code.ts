import type { Code as Account } from "@kolo/core/access/account/model";
import type { Code as Firm } from "@kolo/core/firm/model";
import type { Code as Vacancy } from "@kolo/core/hiring/vacancy/model";

/** Codes that belong to no noun: the edge of the API and the wire itself. */
type Edge =
  | "internal"
  | "offline"
  | "input.invalid"
  | "route.missing"
  | "act.reused"
  | "access.signed_out"
  | "access.forbidden"
  | "access.user_only";

/** Every "no" the page must be able to say. A module of core with refusals adds its `Code` here. */
export type Code = Edge | Account | Firm | Vacancy;

/** One code's words, or a function of the data that came with it. */
export type Problems = Record<Code, string | ((data: Record<string, unknown>) => string)>;
