import type { Code as Account } from "@kolo/core/access/account/model";
import type { Code as Competency } from "@kolo/core/competency/change/model";
import type { Code as Firm } from "@kolo/core/firm/model";
import type { Code as Application } from "@kolo/core/hiring/application/model";
import type { Code as Decision } from "@kolo/core/hiring/decision/model";
import type { Code as Interview } from "@kolo/core/hiring/interview/model";
import type { Code as Offer } from "@kolo/core/hiring/offer/model";
import type { Code as Scorecard } from "@kolo/core/hiring/scorecard/model";
import type { Code as Vacancy } from "@kolo/core/hiring/vacancy/model";
import type { Code as Dispute } from "@kolo/core/motivation/dispute/model";
import type { Code as Ledger } from "@kolo/core/motivation/ledger/model";
import type { Code as Points } from "@kolo/core/motivation/points/model";
import type { Code as Redemption } from "@kolo/core/motivation/redemption/model";
import type { Code as Reward } from "@kolo/core/motivation/reward/model";
import type { Code as Thanks } from "@kolo/core/motivation/thanks/model";
import type { Code as Mail } from "@kolo/core/notice/mail/model";
import type { Code as Absence } from "@kolo/core/people/absence/model";
import type { Code as Document } from "@kolo/core/people/document/model";
import type { Code as Double } from "@kolo/core/people/double/model";
import type { Code as Employee } from "@kolo/core/people/employee/model";
import type { Code as Erasure } from "@kolo/core/people/erasure/model";
import type { Code as Intake } from "@kolo/core/people/intake/model";
import type { Code as Letter } from "@kolo/core/people/letter/model";
import type { Code as Merge } from "@kolo/core/people/merge/model";
import type { Code as Person } from "@kolo/core/people/person/model";
import type { Code as Roster } from "@kolo/core/people/roster/model";
import type { Code as Upload } from "@kolo/core/people/upload/model";
import type { refuse as resume } from "@kolo/core/resume/model";
import type { Code as Search } from "@kolo/core/search/model";
import type { Code as View } from "@kolo/core/search/view/model";
import type { Code as Feed } from "@kolo/core/work/feed/model";
import type { Code as Run } from "@kolo/core/work/run/model";
import type { Code as Task } from "@kolo/core/work/task/model";
import type { Code as Template } from "@kolo/core/work/template/model";

/** Codes that belong to no noun: the wire, the edge of the API, the kernel. */
type Edge =
  | "internal"
  | "offline"
  | "input.invalid"
  | "route.missing"
  | "act.reused"
  | "cursor.changed"
  | "db.stale"
  | "db.busy"
  | "access.signed_out"
  | "access.forbidden"
  | "access.user_only";

type Hiring = Application | Decision | Interview | Offer | Scorecard | Vacancy;
type People =
  | Absence
  | Document
  | Double
  | Employee
  | Erasure
  | Intake
  | Letter
  | Merge
  | Person
  | Roster
  | Upload
  | ReturnType<typeof resume>["code"];
type Work = Feed | Run | Task | Template;
type Motivation = Dispute | Ledger | Points | Redemption | Reward | Thanks;

/** Every "no" the page must be able to say. A module of core with refusals adds its `Code` here. */
export type Code = Edge | Account | Competency | Firm | Hiring | Mail | Motivation | People | Search | View | Work;

/** One code's words, or a function of the data that came with it. */
export type Problems = Record<Code, string | ((data: Record<string, unknown>) => string)>;
