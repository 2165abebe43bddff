import { schedules } from "@kolo/core/schedules";

/** What a Lambda may do beside reading and writing items of the table: which parts of the bucket, and sending letters. */
export interface Rights {
  readonly get?: readonly string[];
  readonly put?: readonly string[];
  readonly delete?: readonly string[];
  /** Delete with every version there was. */
  readonly purge?: readonly string[];
  /** Walk through the whole table. */
  readonly scan?: boolean;
  readonly mail?: boolean;
}

/** No Scan (but for whom it is told), and nothing that changes the table itself. Batches and transactions are these actions too. */
export const TABLE_ACTIONS = [
  "dynamodb:BatchGetItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:GetItem",
  "dynamodb:PutItem",
  "dynamodb:Query",
  "dynamodb:UpdateItem",
] as const;

const kept = ["files/*", "text/*"];

/** What a mail leaves behind when the last of its files has come to its end. */
const settled = ["aside/*", "mail/*"];

/** Every Lambda by its source in packages/functions/src, with all it may do. */
export const rights: Readonly<Record<string, Rights>> = {
  "api/handler": {
    get: [...kept, "aside/*", "mail/*", "search/*"],
    put: [...kept, "tmp/*", "inbox/*", "sample/*"],
    delete: [...kept, "tmp/*", "scan/*", ...settled],
    mail: true,
  },
  "event/file-arrived": {
    get: ["tmp/*", "scan/*", "aside/*", "search/*"],
    put: [...kept, "tmp/*", "scan/*", "aside/*", "search/*"],
    delete: [...kept, "tmp/*", "scan/*", "search/*", ...settled],
  },
  "event/scan-arrived": {
    get: ["tmp/*", "scan/*", "aside/*"],
    put: [...kept, "tmp/*", "aside/*"],
    delete: [...kept, "tmp/*", "scan/*", ...settled],
  },
  "event/mail-arrived": {
    get: ["inbox/*", "aside/*"],
    put: ["files/*", "tmp/*", "mail/*", "aside/*"],
    delete: [...kept, "inbox/*", ...settled],
  },
  "event/file-failed": {
    get: ["tmp/*", "scan/*", "inbox/*", "aside/*"],
    put: ["files/*", "tmp/*", "mail/*", "aside/*"],
    delete: [...kept, "tmp/*", "scan/*", "inbox/*", ...settled],
  },
  "event/sample-ordered": { get: ["sample/*"], put: kept, delete: ["sample/*"], mail: true },
  "cron/first-days": { mail: true },
  "cron/due": {},
  "cron/merges": {},
  "cron/erasures": { purge: [...kept, ...settled], scan: true },
  "cron/outbox": { mail: true },
  "cron/watch": {},
  "cron/settle-points": {},
  "cron/compact-search": { get: ["search/*"], put: ["search/*"], delete: ["search/*"] },
  "cron/recount-deadlines": {},
  "cron/sweep-uploads": {
    get: ["tmp/*", "scan/*", "inbox/*", "aside/*"],
    put: ["files/*", "tmp/*", "mail/*", "aside/*"],
    delete: [...kept, "tmp/*", "scan/*", "inbox/*", ...settled],
  },
};

/** What a new file under a prefix calls. */
export const arrivals = [
  { prefix: "tmp/", handler: "event/file-arrived" },
  { prefix: "scan/", handler: "event/scan-arrived" },
  { prefix: "inbox/", handler: "event/mail-arrived" },
  { prefix: "sample/", handler: "event/sample-ordered" },
] as const;

/** What the clock calls. */
export const timed = schedules.map((schedule) => ({ ...schedule, handler: `cron/${schedule.handler}` }));
