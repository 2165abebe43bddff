/*
 * AWS's public list for eu-central-1 in US dollars, as of November 2026; https://aws.amazon.com/<service>/pricing/.
 * Allowances that never end are counted; those of an account's first year are not.
 */

/** By the month, each resource of a kind; `free`: so many cost nothing. */
const RESOURCES: Record<string, { each: number; free?: number }> = {
  "AWS::SecretsManager::Secret": { each: 0.4 },
  "AWS::CloudWatch::Alarm": { each: 0.1, free: 10 },
  "AWS::Budgets::Budget": { each: 0, free: 2 },
};

/** Kinds that cost nothing by standing there: what they do is priced below. */
const STANDING =
  /^(AWS::(ApiGatewayV2|Budgets|CloudFront|DynamoDB|Events|IAM|Lambda|Logs|S3|SES|SNS|SQS|Scheduler)::\w+|AWS::CDK::Metadata|Custom::\w+)$/;

/** What the resources of a deployment cost a month by standing there. @throws Error for a kind that nobody has priced */
export function standingCost(types: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  let sum = 0;
  for (const [type, count] of counts) {
    const price = RESOURCES[type];
    if (!price && !STANDING.test(type)) throw new Error(`bench/prices.ts does not price ${type}.`);
    if (price) sum += price.each * Math.max(0, count - (price.free ?? 0));
  }
  return sum;
}

/** What is used in a month. */
export interface Use {
  /** Requests to the API through CloudFront. */
  requests: number;
  /** Calls of Lambdas that no request makes, and what all calls take: GB of memory times seconds. */
  jobs: number;
  gigabyteSeconds: number;
  /** DynamoDB's own units. */
  reads: number;
  writes: number;
  letters: number;
  /** Letters that come in, and pieces of `CHUNK` bytes they come in. */
  mails: number;
  mailChunks: number;
  /** Gigabytes in the table, and in the bucket. */
  items: number;
  files: number;
}

/** SES counts what comes in by pieces of so many bytes. */
export const CHUNK = 256 * 1024;

const million = (count: number, free: number, price: number) => (Math.max(0, count - free) / 1e6) * price;

/** Each part of a month's bill beside what stands there. */
export const useCost = ({
  requests,
  jobs,
  gigabyteSeconds,
  reads,
  writes,
  letters,
  mails,
  mailChunks,
  ...kept
}: Use) => ({
  "HTTP API": million(requests, 0, 1.2),
  CloudFront: million(requests, 10e6, 1.2),
  "Lambda calls": million(requests + jobs, 1e6, 0.2),
  "Lambda time (arm64)": Math.max(0, gigabyteSeconds - 400_000) * 0.0000133334,
  "DynamoDB reads": million(reads, 0, 0.1525),
  "DynamoDB writes": million(writes, 0, 0.7625),
  "DynamoDB storage and its 35 days": Math.max(0, kept.items - 25) * 0.306 + kept.items * 0.2448,
  S3: kept.files * 0.0245,
  "SES letters": (letters / 1000) * 0.1,
  "SES receiving": (mails / 1000) * 0.1 + (mailChunks / 1000) * 0.09,
  // A line of about 300 bytes for each call; 5 GB a month are free.
  "CloudWatch logs": Math.max(0, (requests + jobs) * 3e-7 - 5) * 0.63,
});
