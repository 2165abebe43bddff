import { basename, dirname } from "node:path";
import { table } from "@kolo/core/table";
import { Duration, RemovalPolicy, type Stack } from "aws-cdk-lib";
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import {
  Architecture,
  Code,
  type FunctionOptions,
  Function as Lambda,
  LoggingFormat,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Data } from "./data.ts";
import { bucketName } from "./files.ts";
import { type Rights, rights, TABLE_ACTIONS } from "./rights.ts";
import { within } from "./root.ts";
import type { Settings } from "./settings.ts";

export const BUNDLES = within("packages/functions/dist");

/** What every Lambda works with. */
export interface House {
  readonly settings: Settings;
  readonly data: Data;
  /** The page's scheme and host: letters link to it. */
  readonly appOrigin: string;
}

/**
 * The Lambda of one handler (`api/handler` is packages/functions/dist/api/handler.mjs), with a role and a log of its own.
 * It may do what `rights` says and no more.
 */
export function lambda(stack: Stack, handler: string, house: House, options: FunctionOptions): Lambda {
  const allowed = rights[handler];
  if (!allowed) throw new Error(`stacks/rights.ts does not say what ${handler} may do.`);
  const name = basename(handler);
  const id = name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  const logGroup = new LogGroup(stack, `${id}Log`, {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const { settings, data, appOrigin } = house;
  return new Lambda(stack, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(`${BUNDLES}/${dirname(handler)}`, {
      exclude: ["*", `!${name}.mjs`, `!${name}`, `!${name}/**`],
    }),
    handler: `${name}.handler`,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    role: new Role(stack, `${id}Role`, {
      assumedBy: new ServicePrincipal("lambda.amazonaws.com"),
      inlinePolicies: { rights: policy(stack, allowed, house, logGroup) },
    }),
    timeout: Duration.seconds(60),
    memorySize: 512,
    ...options,
    environment: {
      TABLE_NAME: data.table.tableName,
      BUCKET_NAME: bucketName(stack, settings),
      APP_ORIGIN: appOrigin,
      MAIL_FROM: settings.mailFrom,
      INTAKE_DOMAIN: settings.mailDomain ?? "",
      SECRET: data.secret.secretValue.unsafeUnwrap(),
      ...options.environment,
    },
  });
}

function policy(stack: Stack, allowed: Rights, { settings, data }: House, logGroup: LogGroup): PolicyDocument {
  const bucket = stack.formatArn({ service: "s3", region: "", account: "", resource: bucketName(stack, settings) });
  const statement = (actions: readonly string[], resources: readonly string[]) =>
    new PolicyStatement({ effect: Effect.ALLOW, actions: [...actions], resources: [...resources] });
  const objects = (action: string, prefixes: readonly string[] = []) =>
    prefixes.length > 0
      ? [
          statement(
            [action],
            prefixes.map((prefix) => `${bucket}/${prefix}`),
          ),
        ]
      : [];
  const touched = Boolean(allowed.get ?? allowed.put ?? allowed.delete);
  return new PolicyDocument({
    statements: [
      statement(["logs:CreateLogStream", "logs:PutLogEvents"], [logGroup.logGroupArn]),
      statement(TABLE_ACTIONS, [data.table.tableArn, ...indexes(data)]),
      ...objects("s3:GetObject", allowed.get),
      ...objects("s3:PutObject", allowed.put),
      ...objects("s3:DeleteObject", allowed.delete),
      ...objects("s3:DeleteObjectVersion", allowed.purge),
      ...(allowed.purge ? [statement(["s3:ListBucketVersions"], [bucket])] : []),
      ...(allowed.scan ? [statement(["dynamodb:Scan"], [data.table.tableArn])] : []),
      // Without the right to list, S3 says "forbidden" where it should say "no such object".
      ...(touched ? [statement(["s3:ListBucket"], [bucket])] : []),
      ...(allowed.mail ? [statement(["ses:SendEmail", "ses:SendRawEmail"], identities(stack, settings))] : []),
    ],
  });
}

const indexes = ({ table: { tableArn } }: Data) =>
  Object.keys(table.globalIndexes).map((name) => `${tableArn}/index/${name}`);

/** The domain letters come from, and the set of rules they are sent by. */
const identities = (stack: Stack, { mailFrom, stage }: Settings) => [
  stack.formatArn({ service: "ses", resource: "identity", resourceName: mailFrom.replace(/^.*@/, "") }),
  stack.formatArn({ service: "ses", resource: "configuration-set", resourceName: `kolo-${stage}` }),
];
