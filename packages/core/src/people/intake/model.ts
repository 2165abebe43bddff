import * as v from "valibot";
import { type CodeOf, refusals } from "../../error.ts";
import { ID } from "../../id.ts";
import { Instant } from "../../instant.ts";
import type { Source } from "../person/model.ts";
import { Sender } from "../upload/model.ts";

/** What goes before the @: the firm's address, and the one of a vacancy, which ends with the signs of its id. */
const FIRM = "jobs";
const PREFIX = "vac-";

/** The address that takes mail in for a vacancy, or for the firm; `domain` is where this deployment takes mail. */
export const addressOf = (domain: string, vacancyID?: string): string =>
  vacancyID === undefined ? `${FIRM}@${domain}` : `${FIRM}+${vacancyID.slice(PREFIX.length)}@${domain}`;

/** Whom an address of ours is for. */
export interface Target {
  /** A vacancy as the address names it; whether there is one is not known here. Undefined: the firm. */
  readonly vacancyID?: string | undefined;
}

/** Whom an address stands for; undefined when it is none of ours. Letters are alike, big or small. */
export function targetOf(address: string, domain: string): Target | undefined {
  const [local = "", host] = address.toLowerCase().split("@");
  if (host !== domain.toLowerCase()) return undefined;
  if (local === FIRM) return {};
  const vacancyID = `${PREFIX}${local.slice(FIRM.length + 1)}`;
  return local.startsWith(`${FIRM}+`) && v.is(ID("vacancy"), vacancyID) ? { vacancyID } : undefined;
}

/** A mail that came in. What it says is kept only as long as nobody was found whose history it belongs to. */
export const Info = v.strictObject({
  mailID: ID("incoming"),
  from: v.optional(Sender),
  subject: v.optional(v.string()),
  text: v.optional(v.string()),
  vacancyID: v.optional(ID("vacancy")),
  /** The letter of ours that it answers. */
  answers: v.optional(v.string()),
  /** Its files, each on its way as if it had been dropped; and its own words, tried when no file tells of anybody. */
  partIDs: v.array(ID("upload")),
  wordsID: v.optional(ID("upload")),
  status: v.picklist(["waiting", "taken", "unused", "dismissed"]),
  /** Whose history holds it. */
  people: v.array(ID("person")),
  /** Why it could not be used: an `intake.*`, `resume.*` or `upload.*` code. */
  reason: v.optional(v.string()),
  /** Who said that it is a candidate's all the same. */
  vouchedBy: v.optional(ID("account")),
  receivedAt: Instant,
  /** Epoch seconds: then it is forgotten, used or not. */
  expiresAt: v.number(),
  version: v.number(),
});
export type Info = v.InferOutput<typeof Info>;

/** Bytes of a whole mail; what SES takes at most. A larger one is kept, and not looked into. */
export const MOST_BYTES = 40 * 1024 * 1024;

/** Days for which a mail that could not be used is kept, and one that comes a second time is known. */
export const KEPT_DAYS = 90;

/** Why a mail, or a file of one, became nobody's; and what may not be done with one. */
export const refuse = refusals("intake", {
  unknown_address: "invalid",
  automatic: "invalid",
  infected: "invalid",
  too_many: "invalid",
  too_many_files: "invalid",
  no_resume: "invalid",
  unclear: "invalid",
  missing: "missing",
  not_unused: "conflict",
});
export type Code = CodeOf<typeof refuse>;

/** What is shown of a mail that could not be used. */
export type Shown = Pick<Info, "mailID" | "from" | "subject" | "text" | "vacancyID" | "reason" | "receivedAt"> & {
  readonly vacancy?: string | undefined;
  /** Its files that could not be used, each with its `resume.*`, `upload.*` or `intake.*` reason; some wait for a password. */
  readonly files: readonly { readonly uploadID: string; readonly name: string; readonly reason: string }[];
  /** Whom it brought all the same. */
  readonly people: readonly { readonly personID: string; readonly name: string }[];
  /** Whether it may be saved and taken in all the same: never when a virus was found in it. */
  readonly safe: boolean;
};

/** Job sites that send candidates on, by the domain they write from. */
const JOB_SITES: readonly (readonly [string, string])[] = [
  ["work.ua", "work.ua"],
  ["robota.ua", "robota.ua"],
  ["rabota.ua", "robota.ua"],
  ["hh.ru", "hh.ru"],
  ["hh.kz", "hh.kz"],
  ["superjob.ru", "SuperJob"],
  ["djinni.co", "Djinni"],
  ["dou.ua", "DOU"],
  ["linkedin.com", "LinkedIn"],
  ["indeed.com", "Indeed"],
  ["jooble.org", "Jooble"],
  ["olx.ua", "OLX"],
];

const siteOf = (address: string) => {
  const domain = address.split("@")[1] ?? "";
  return JOB_SITES.find(([site]) => domain === site || domain.endsWith(`.${site}`))?.[1];
};

/** Where somebody comes from whose résumé this sender mailed. */
export function sourceOf({ address }: Sender): Source {
  const site = siteOf(address);
  return site === undefined ? { kind: "mail" } : { kind: "job_site", name: site };
}

/** Whether an address is likely a person's own: not a job site's, and not one that a program writes from. */
export const isPersonal = ({ address }: Sender): boolean =>
  siteOf(address) === undefined &&
  !/^(?:no-?reply|do-?not-?reply|notifications?|mailer|robot|info|hr|jobs?|recruit\w*)(?:[+.@-])/i.test(address);
