import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Stack } from "aws-cdk-lib";
import { describe, expect, it } from "vitest";
import { BUNDLES } from "./lambda.ts";
import { arrivals, rights, timed } from "./rights.ts";
import { within } from "./root.ts";
import { synthesised, template } from "./testing.ts";

const stacks = synthesised();
const all: Stack[] = Object.values(stacks);
const sources = within("packages/functions/src");
const find = (stack: Stack, type: string) => Object.entries(template(stack).findResources(type));
const ours = [stacks.api, stacks.jobs].flatMap((stack) =>
  find(stack, "AWS::Lambda::Function").map(([id, { Properties }]) => ({ stack, id, ...Properties })),
);

it("every handler of the product is a Lambda, and every Lambda's bundle loads in a bare Node", () => {
  const written = ["cron", "event"].flatMap((kind) =>
    readdirSync(`${sources}/${kind}`)
      .filter((name) => /^[a-z-]+\.ts$/.test(name))
      .map((name) => `${kind}/${name.replace(".ts", "")}`),
  );
  expect(Object.keys(rights).toSorted()).toEqual(["api/handler", ...written].toSorted());
  expect(ours.map(({ Handler }) => Handler.replace(".handler", "")).toSorted()).toEqual(
    Object.keys(rights)
      .map((handler) => handler.replace(/^.*\//, ""))
      .toSorted(),
  );
  for (const handler of Object.keys(rights))
    expect(existsSync(`${BUNDLES}/${handler}.mjs`), `${handler} is not built: npm run build`).toBe(true);
  // Far from node_modules, as on AWS.
  const away = mkdtempSync(join(tmpdir(), "kolo-bundles-"));
  cpSync(BUNDLES, away, { recursive: true });
  const bare = `for (const one of process.argv.slice(1)) console.log(typeof (await import(one)).handler)`;
  const modules = Object.keys(rights).map((handler) => pathToFileURL(`${away}/${handler}.mjs`).href);
  const loaded = execFileSync(process.execPath, ["--input-type=module", "--eval", bare, ...modules], {
    cwd: away,
    encoding: "utf8",
  });
  rmSync(away, { recursive: true });
  expect(loaded.trim().split("\n")).toEqual(modules.map(() => "function"));
});

it("every handler that the clock or a file calls is known", () => {
  const called = [...timed, ...arrivals].map(({ handler }) => handler);
  expect(Object.keys(rights)).toEqual(expect.arrayContaining(called));
});

it("all Lambdas run on the newest Node that AWS has, helpers too; ours on arm64", () => {
  // A passing stage has one helper more: it empties the bucket before it goes.
  const everywhere = [...all, ...Object.values(synthesised("try"))];
  const runtimes = everywhere.flatMap((stack) =>
    find(stack, "AWS::Lambda::Function").map(([, one]) => one.Properties.Runtime),
  );
  expect(new Set(runtimes.filter((runtime) => !String(runtime).startsWith("python")))).toEqual(new Set(["nodejs24.x"]));
  expect(new Set(ours.flatMap(({ Architectures }) => Architectures))).toEqual(new Set(["arm64"]));
});

it("all logs end after 90 days", () => {
  for (const stack of all)
    for (const [, { Properties }] of find(stack, "AWS::Logs::LogGroup")) expect(Properties.RetentionInDays).toBe(90);
});

interface Statement {
  Action: string | string[];
  Effect: string;
  Resource: unknown;
}
const list = <T>(one: T | T[]) => (Array.isArray(one) ? one : [one]);
/** A resource as text: references and names of this deployment stand in short. */
const told = (resource: unknown): string => {
  const text = JSON.stringify(resource);
  const bucket = /kolo-prod-files-.*?\}?,?"?-eu-central-1([^"]*)"/.exec(text);
  if (bucket) return `bucket${bucket[1]}`;
  const ses = /:(identity|configuration-set)\/([^"]+)"/.exec(text);
  if (ses) return `${ses[1]}/${ses[2]}`;
  if (/ExportsOutput\w*Table/.test(text)) return /\/index\/(\w+)/.exec(text)?.[1] ?? "table";
  return /"Fn::GetAtt":\["([A-Za-z]+?)[0-9A-F]{8}"/.exec(text)?.[1]?.concat(text.includes('":*"') ? ":*" : "") ?? text;
};
const logOf = (handler: string) =>
  `${handler.replace(/^.*[/]/, "").replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Log`;

/** Everything a Lambda may do, as `action on resource`. */
function powers(handler: string): string[] {
  const one = ours.find(({ Handler }) => Handler === `${handler.replace(/^.*\//, "")}.handler`);
  if (!one) throw new Error(`No Lambda ${handler}`);
  const roleID = one.Role["Fn::GetAtt"][0];
  const [, role] = find(one.stack, "AWS::IAM::Role").find(([id]) => id === roleID) ?? [];
  expect(role?.Properties.ManagedPolicyArns).toBeUndefined();
  const attached = find(one.stack, "AWS::IAM::Policy").filter(([, { Properties }]) =>
    Properties.Roles.some((at: { Ref: string }) => at.Ref === roleID),
  );
  const documents = [...(role?.Properties.Policies ?? []), ...attached.map(([, { Properties }]) => Properties)];
  const statements: Statement[] = documents.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
  expect(new Set(statements.map(({ Effect }) => Effect))).toEqual(new Set(["Allow"]));
  return statements
    .flatMap(({ Action, Resource }) =>
      list(Action).flatMap((action) => list(Resource).map((at) => `${action} on ${told(at)}`)),
    )
    .toSorted();
}

/** Items and their indexes; no Scan, no change of the table. */
const ITEMS = [
  "BatchGetItem",
  "BatchWriteItem",
  "ConditionCheckItem",
  "DeleteItem",
  "GetItem",
  "PutItem",
  "Query",
  "UpdateItem",
].map((action) => `dynamodb:${action}`);

describe("least privilege", () => {
  const always = (log: string) => [
    `logs:CreateLogStream on ${log}`,
    `logs:PutLogEvents on ${log}`,
    ...ITEMS.flatMap((action) => ["table", "gsi1", "gsi2"].map((at) => `${action} on ${at}`)),
  ];
  const mail = ["ses:SendEmail", "ses:SendRawEmail"].flatMap((action) => [
    `${action} on identity/firm.example`,
    `${action} on configuration-set/kolo-prod`,
  ]);
  const on = (action: string, ...prefixes: string[]) => prefixes.map((prefix) => `s3:${action} on bucket/${prefix}/*`);
  const missing = "s3:ListBucket on bucket";
  /** Where a job's event goes that failed for good; the API answers, and a file that cannot be read is told of. */
  const dead = (handler: string) =>
    ["api/handler", "event/file-arrived", "event/scan-arrived", "event/mail-arrived"].includes(handler)
      ? []
      : ["sqs:SendMessage on Dead"];

  it.each([
    ["cron/due", []],
    ["cron/first-days", mail],
    ["cron/watch", []],
    ["cron/outbox", mail],
    [
      "cron/erasures",
      [
        ...on("DeleteObjectVersion", "files", "text", "aside", "mail"),
        "s3:ListBucketVersions on bucket",
        "dynamodb:Scan on table",
      ],
    ],
    [
      "cron/sweep-uploads",
      [
        ...on("GetObject", "tmp", "scan", "inbox", "aside"),
        ...on("PutObject", "files", "tmp", "mail", "aside"),
        ...on("DeleteObject", "files", "text", "tmp", "scan", "inbox", "aside", "mail"),
        missing,
      ],
    ],
    [
      "event/file-failed",
      [
        ...on("GetObject", "tmp", "scan", "inbox", "aside"),
        ...on("PutObject", "files", "tmp", "mail", "aside"),
        ...on("DeleteObject", "files", "text", "tmp", "scan", "inbox", "aside", "mail"),
        missing,
      ],
    ],
    [
      "event/mail-arrived",
      [
        ...on("GetObject", "inbox", "aside"),
        ...on("PutObject", "files", "tmp", "mail", "aside"),
        ...on("DeleteObject", "files", "text", "inbox", "aside", "mail"),
        missing,
        "lambda:InvokeFunction on FileFailed",
        "lambda:InvokeFunction on FileFailed:*",
      ],
    ],
    [
      "event/file-arrived",
      [
        ...on("GetObject", "tmp", "scan", "aside", "search"),
        ...on("PutObject", "files", "text", "tmp", "scan", "aside", "search"),
        ...on("DeleteObject", "files", "text", "tmp", "scan", "aside", "mail", "search"),
        missing,
        "lambda:InvokeFunction on FileFailed",
        "lambda:InvokeFunction on FileFailed:*",
      ],
    ],
    [
      "event/scan-arrived",
      [
        ...on("GetObject", "tmp", "scan", "aside"),
        ...on("PutObject", "files", "text", "tmp", "aside"),
        ...on("DeleteObject", "files", "text", "tmp", "scan", "aside", "mail"),
        missing,
        "lambda:InvokeFunction on FileFailed",
        "lambda:InvokeFunction on FileFailed:*",
      ],
    ],
    [
      "event/sample-ordered",
      [
        ...on("GetObject", "sample"),
        ...on("PutObject", "files", "text"),
        ...on("DeleteObject", "sample"),
        missing,
        ...mail,
      ],
    ],
    [
      "api/handler",
      [
        ...on("GetObject", "files", "text", "aside", "mail", "search"),
        ...on("PutObject", "files", "text", "tmp", "inbox", "sample"),
        ...on("DeleteObject", "files", "text", "tmp", "scan", "aside", "mail"),
        missing,
        ...mail,
      ],
    ],
  ])("%s may do only what it does", (handler, more) => {
    expect(powers(handler)).toEqual([...always(logOf(handler)), ...more, ...dead(handler)].toSorted());
  });
});
