import { Match } from "aws-cdk-lib/assertions";
import { expect, it } from "vitest";
import { synthesised, template } from "./testing.ts";

const files = template(synthesised().files);

it("is one bucket that nobody reaches without a signature, or without TLS", () => {
  files.resourceCountIs("AWS::S3::Bucket", 1);
  files.hasResourceProperties("AWS::S3::Bucket", {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    },
    BucketEncryption: {
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
    },
    VersioningConfiguration: { Status: "Enabled" },
  });
  const [policy, ...others] = Object.values(files.findResources("AWS::S3::BucketPolicy"));
  expect(others).toEqual([]);
  expect(policy?.Properties.PolicyDocument.Statement).toMatchObject([
    {
      Effect: "Deny",
      Action: "s3:*",
      Principal: { AWS: "*" },
      Condition: { Bool: { "aws:SecureTransport": "false" } },
    },
    // Mail that comes in: by the one rule of this stage, under one prefix.
    {
      Effect: "Allow",
      Action: "s3:PutObject",
      Principal: { Service: "ses.amazonaws.com" },
      Resource: { "Fn::Join": ["", [expect.anything(), "/inbox/*"]] },
      Condition: {
        StringEquals: {
          "aws:SourceAccount": expect.anything(),
          "aws:SourceArn": {
            "Fn::Join": [
              "",
              expect.arrayContaining([expect.stringMatching(/:receipt-rule-set\/kolo-prod:receipt-rule\/inbox$/)]),
            ],
          },
        },
      },
    },
  ]);
});

it("takes uploads from the app's own page alone", () => {
  files.hasResourceProperties("AWS::S3::Bucket", {
    CorsConfiguration: {
      CorsRules: [
        {
          AllowedMethods: ["PUT", "GET"],
          AllowedHeaders: ["content-type", "if-none-match", "x-amz-checksum-sha256"],
          AllowedOrigins: [
            { "Fn::Join": ["", ["https://", { "Fn::ImportValue": Match.stringLikeRegexp("Distribution") }]] },
          ],
        },
      ],
    },
  });
  template(synthesised("prod", DOMAIN).files).hasResourceProperties("AWS::S3::Bucket", {
    CorsConfiguration: { CorsRules: [Match.objectLike({ AllowedOrigins: ["https://hr.firm.example"] })] },
  });
});

it("forgets what nobody fetched from tmp/, and old versions", () => {
  files.hasResourceProperties("AWS::S3::Bucket", {
    LifecycleConfiguration: {
      Rules: Match.arrayWith([
        Match.objectLike({ Prefix: "tmp/", ExpirationInDays: 2, Status: "Enabled" }),
        Match.objectLike({ Prefix: "inbox/", ExpirationInDays: 30, Status: "Enabled" }),
        Match.objectLike({ Prefix: "mail/", ExpirationInDays: 90, Status: "Enabled" }),
        Match.objectLike({ NoncurrentVersionExpiration: { NoncurrentDays: 30 }, Status: "Enabled" }),
      ]),
    },
  });
});

it("tells of each new file, without a helper Lambda", () => {
  files.hasResourceProperties("AWS::S3::Bucket", {
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
  });
  files.resourceCountIs("AWS::Lambda::Function", 0);
});

it("outlives the removal of a production stage", () => {
  files.hasResource("AWS::S3::Bucket", { DeletionPolicy: "Retain", UpdateReplacePolicy: "Retain" });
  template(synthesised("try").files).hasResource("AWS::S3::Bucket", { DeletionPolicy: "Delete" });
});

const DOMAIN = {
  KOLO_DOMAIN: "hr.firm.example",
  KOLO_CERTIFICATE: "arn:aws:acm:us-east-1:123456789012:certificate/0a1b",
};
