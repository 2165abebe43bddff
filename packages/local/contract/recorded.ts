import type { APIGatewayProxyEventV2 } from "aws-lambda";

/*
 * Events as AWS sends them, with every part of its documented examples, also what the product does not read:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html (payload 2.0)
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-s3.html
 * https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html
 * https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
 */

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query?: string;
  readonly cookies?: readonly string[];
  readonly body?: unknown;
  /** API Gateway hands a body it takes for binary on in base64. */
  readonly inBase64?: boolean;
}

/** A browser's request as CloudFront passes it and API Gateway hands it on. */
export function request({ method, path, query = "", cookies, body, inBase64 = false }: Asked): APIGatewayProxyEventV2 {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: query,
    ...(cookies && { cookies: [...cookies] }),
    headers: {
      accept: "*/*",
      "accept-encoding": "gzip, br",
      ...(text !== undefined && { "content-type": "application/json", "content-length": `${Buffer.byteLength(text)}` }),
      host: "d-a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
      origin: process.env.APP_ORIGIN ?? "",
      "sec-fetch-site": "same-origin",
      "user-agent": "Amazon CloudFront",
      via: "2.0 1a2b3c4d5e6f.cloudfront.net (CloudFront)",
      "x-amz-cf-id": "WzfTzqTbmCtF8lYbDeWNQnAdGNF4T2UwbEOYaWCa1iQMzHRR1QF6Zg==",
      "x-amzn-trace-id": "Root=1-6560a0c1-0f1e2d3c4b5a69788796a5b4",
      "x-forwarded-for": "198.51.100.7, 64.252.122.11",
      "x-forwarded-port": "443",
      "x-forwarded-proto": "https",
    },
    ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    requestContext: {
      accountId: "123456789012",
      apiId: "a1b2c3d4e5",
      domainName: "a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
      domainPrefix: "a1b2c3d4e5",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "64.252.122.11", userAgent: "Amazon CloudFront" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "$default",
      stage: "$default",
      time: "29/Nov/2026:09:23:28 +0000",
      timeEpoch: 1795944208000,
    },
    ...(text !== undefined && { body: inBase64 ? Buffer.from(text).toString("base64") : text }),
    isBase64Encoded: inBase64,
  };
}

/** A new file, as the rule in stacks/jobs.ts hands it on: S3's own shape, filled from what EventBridge says. */
export const created = (key: string, size: number) => ({
  Records: [
    {
      eventSource: "aws:s3",
      eventTime: "2026-11-29T09:23:28Z",
      awsRegion: "eu-central-1",
      s3: { bucket: { name: process.env.BUCKET_NAME ?? "" }, object: { key, size } },
    },
  ],
});

/** A mail as SES puts it into the bucket: as it came, below what SES says of its way, its sender and what it found in it. */
export const received = (mail: Uint8Array, to: string): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        "Return-Path: <bounce+1@mail.test>",
        "Received: from mail.test (mail.test [198.51.100.7])",
        " by inbound-smtp.eu-central-1.amazonaws.com with SMTP id o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1",
        ` for ${to};`,
        " Sun, 29 Nov 2026 09:23:28 +0000 (UTC)",
        "X-SES-Spam-Verdict: PASS",
        "X-SES-Virus-Verdict: PASS",
        "Received-SPF: pass (spfCheck: domain of mail.test designates 198.51.100.7 as permitted sender)",
        "Authentication-Results: amazonses.com; spf=pass; dkim=pass header.i=@mail.test; dmarc=pass",
        "",
      ].join("\r\n"),
    ),
    mail,
  ]);

/** What Lambda tells an on-failure destination of an event that it gave up. */
export const givenUp = (event: object) => ({
  version: "1.0",
  timestamp: "2026-11-29T09:24:31.024Z",
  requestContext: {
    requestId: "e4b46cbf-b738-xmpl-8880-a18cdf61200e",
    functionArn: "arn:aws:lambda:eu-central-1:123456789012:function:kolo-prod-jobs-FileArrived:$LATEST",
    condition: "RetriesExhausted",
    approximateInvokeCount: 2,
  },
  requestPayload: event,
  responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
  responsePayload: { errorType: "Sandbox.Timedout", errorMessage: "Task timed out after 30.00 seconds" },
});

/** What EventBridge Scheduler sends when a schedule names no input of its own. */
export const tick = (name: string) => ({
  version: "0",
  id: "a3b1c5d7-9e2f-4a6b-8c0d-1e2f3a4b5c6d",
  "detail-type": "Scheduled Event",
  source: "aws.scheduler",
  account: "123456789012",
  time: "2026-11-29T09:23:00Z",
  region: "eu-central-1",
  resources: [`arn:aws:scheduler:eu-central-1:123456789012:schedule/default/kolo-prod-${name}`],
  detail: "{}",
});
