import { KEPT_DAYS } from "@kolo/core/people/intake/model";
import { Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket, HttpMethods } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { isPassing, type Settings } from "./settings.ts";

/** The bucket's name is put together, so that stacks that must not depend on each other agree on it. */
export const bucketName = (stack: Stack, { stage }: Settings) => `kolo-${stage}-files-${stack.account}-${stack.region}`;

/** Where signed URLs point, as a source of the page's content security policy: this bucket, and no other of the region. */
export const filesOrigin = (stack: Stack, settings: Settings) =>
  `https://s3.${stack.region}.${stack.urlSuffix}/${bucketName(stack, settings)}/`;

/** The rule by which SES takes mail in, as far as both sides of it have to name it. */
export const ruleSetName = ({ stage }: Settings) => `kolo-${stage}`;
export const RULE = "inbox";

/** SES puts mails under one prefix, by the one rule of this stage. */
const incoming = (stack: Stack, bucket: Bucket, settings: Settings) =>
  new PolicyStatement({
    principals: [new ServicePrincipal("ses.amazonaws.com")],
    actions: ["s3:PutObject"],
    resources: [bucket.arnForObjects("inbox/*")],
    conditions: {
      StringEquals: {
        "aws:SourceAccount": stack.account,
        "aws:SourceArn": stack.formatArn({
          service: "ses",
          resource: "receipt-rule-set",
          resourceName: `${ruleSetName(settings)}:receipt-rule/${RULE}`,
        }),
      },
    },
  });

interface FilesProps extends StackProps {
  settings: Settings;
  /** The only page that may upload: scheme and host. */
  appOrigin: string;
}

/** Résumés and other files. They are reached by signed URLs alone, on a domain that is not the app's. */
export class Files extends Stack {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { settings, appOrigin, ...props }: FilesProps) {
    super(scope, id, props);
    const passing = isPassing(settings);
    this.bucket = new Bucket(this, "Bucket", {
      bucketName: bucketName(this, settings),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      cors: [
        {
          allowedOrigins: [appOrigin],
          allowedMethods: [HttpMethods.PUT, HttpMethods.GET],
          allowedHeaders: ["content-type", "if-none-match", "x-amz-checksum-sha256"],
          exposedHeaders: ["etag"],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        { id: "arriving", prefix: "tmp/", expiration: Duration.days(2) },
        // The search's index is made anew from the people: nobody who was erased stays in what it was.
        { id: "index", prefix: "search/", noncurrentVersionExpiration: Duration.days(1) },
        { id: "incoming", prefix: "inbox/", expiration: Duration.days(30) },
        { id: "mails", prefix: "mail/", expiration: Duration.days(KEPT_DAYS) },
        { id: "versions", noncurrentVersionExpiration: Duration.days(30) },
        { id: "halves", abortIncompleteMultipartUploadAfter: Duration.days(1), expiredObjectDeleteMarker: true },
      ],
      removalPolicy: passing ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN,
      autoDeleteObjects: passing,
    });
    if (settings.mailDomain) this.bucket.addToResourcePolicy(incoming(this, this.bucket, settings));
    // Said to CloudFormation itself: the construct's own way brings a helper Lambda.
    (this.bucket.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }
}
