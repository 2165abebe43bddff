import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import type { HttpApi } from "aws-cdk-lib/aws-apigatewayv2";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import * as cloudfront from "aws-cdk-lib/aws-cloudfront";
import { HttpOrigin, S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { BucketDeployment, CacheControl, Source } from "aws-cdk-lib/aws-s3-deployment";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { DEEP_LINK, EDGE_HEADER, VIEWER } from "./edge.ts";
import { filesOrigin } from "./files.ts";
import { gateway } from "./gateway.ts";
import { responseHeaders } from "./headers.ts";
import { within } from "./root.ts";
import type { Settings } from "./settings.ts";

const PAGE = within("packages/web/dist");
/** Twins for the one-machine server; CloudFront squeezes by itself. */
const TWINS = ["*.gz", "*.br"];

/** The page and the API on one origin: CloudFront before a closed bucket and the HTTP API. */
export class Web extends Stack {
  readonly api: HttpApi;
  readonly edgeSecret: Secret;
  readonly appOrigin: string;
  readonly distribution: cloudfront.Distribution;

  constructor(scope: Construct, id: string, { settings, ...props }: StackProps & { settings: Settings }) {
    super(scope, id, props);
    this.api = gateway(this);
    this.edgeSecret = new Secret(this, "EdgeSecret", {
      description: "CloudFront tells it to the API, which answers nobody else",
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const site = new Bucket(this, "Site", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.distribution = this.inFrontOf(site, settings);
    this.appOrigin = `https://${settings.domain ?? this.distribution.distributionDomainName}`;
    this.fill(site);
    new CfnOutput(this, "Address", { value: this.appOrigin });
    new CfnOutput(this, "Target", { value: this.distribution.distributionDomainName });
  }

  private inFrontOf(site: Bucket, settings: Settings): cloudfront.Distribution {
    const always = {
      responseHeadersPolicy: responseHeaders(this, filesOrigin(this, settings)),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    };
    const { domain, certificate } = settings;
    return new cloudfront.Distribution(this, "Distribution", {
      comment: `Kolo ${settings.stage}`,
      ...(domain && certificate
        ? { domainNames: [domain], certificate: Certificate.fromCertificateArn(this, "Certificate", certificate) }
        : {}),
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      defaultRootObject: "index.html",
      defaultBehavior: {
        ...always,
        origin: S3BucketOrigin.withOriginAccessControl(site),
        cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
        functionAssociations: [this.before("DeepLink", DEEP_LINK)],
      },
      additionalBehaviors: {
        "/api/*": {
          ...always,
          origin: new HttpOrigin(`${this.api.apiId}.execute-api.${this.region}.${this.urlSuffix}`, {
            customHeaders: { [EDGE_HEADER]: this.edgeSecret.secretValue.unsafeUnwrap() },
            protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
            readTimeout: Duration.seconds(30),
          }),
          allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
          cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
          originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
          functionAssociations: [this.before("Viewer", VIEWER)],
        },
      },
    });
  }

  private before(id: string, code: string): cloudfront.FunctionAssociation {
    return {
      eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
      function: new cloudfront.Function(this, id, {
        code: cloudfront.FunctionCode.fromInline(code),
        runtime: cloudfront.FunctionRuntime.JS_2_0,
      }),
    };
  }

  /** Files named by their content never change; the page that names them is asked for again each time. They come first. */
  private fill(site: Bucket): void {
    const lasting = new BucketDeployment(this, "Assets", {
      destinationBucket: site,
      destinationKeyPrefix: "assets",
      sources: [Source.asset(`${PAGE}/assets`, { exclude: TWINS })],
      cacheControl: [CacheControl.fromString("public, max-age=31536000, immutable")],
      prune: false,
      retainOnDelete: false,
    });
    const page = new BucketDeployment(this, "Page", {
      destinationBucket: site,
      sources: [Source.asset(PAGE, { exclude: [...TWINS, "assets"] })],
      cacheControl: [CacheControl.fromString("no-cache")],
      prune: false,
      retainOnDelete: false,
      distribution: this.distribution,
      distributionPaths: ["/index.html", "/*.js"],
    });
    page.node.addDependency(lasting);
  }
}
