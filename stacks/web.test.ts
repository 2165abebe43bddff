import vm from "node:vm";
import { securityHeaders } from "@kolo/core/headers";
import { expect, it } from "vitest";
import { DEEP_LINK, VIEWER } from "./edge.ts";
import { synthesised, template } from "./testing.ts";

const stacks = synthesised();
const web = template(stacks.web);
const only = (type: string) => {
  const [one, ...others] = Object.values(web.findResources(type));
  expect(others).toEqual([]);
  return one?.Properties;
};
const distribution = only("AWS::CloudFront::Distribution").DistributionConfig;
const [api] = distribution.CacheBehaviors;

const CACHING_DISABLED = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const ALL_VIEWER_EXCEPT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

it("sends /api/ to the HTTP API unchanged and uncached, and all else to the page", () => {
  expect(distribution.CacheBehaviors).toHaveLength(1);
  expect(api).toMatchObject({
    PathPattern: "/api/*",
    CachePolicyId: CACHING_DISABLED,
    OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST,
    ViewerProtocolPolicy: "redirect-to-https",
  });
  expect(api.AllowedMethods.toSorted()).toEqual(["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]);
  expect(distribution.DefaultCacheBehavior.ViewerProtocolPolicy).toBe("redirect-to-https");
  // An error page would stand in for the API's own 403 and 404.
  expect(distribution.CustomErrorResponses).toBeUndefined();
});

it("proves itself to the API, and nobody else can", () => {
  const origin = distribution.Origins.find(({ Id }: { Id: string }) => Id === api.TargetOriginId);
  expect(origin.CustomOriginConfig.OriginProtocolPolicy).toBe("https-only");
  const [{ HeaderName, HeaderValue }] = origin.OriginCustomHeaders;
  expect(HeaderName).toBe("x-kolo-edge");
  expect(JSON.stringify(HeaderValue)).toContain("{{resolve:secretsmanager:");
});

it("reads the closed bucket as itself", () => {
  const { TargetOriginId } = distribution.DefaultCacheBehavior;
  const origin = distribution.Origins.find(({ Id }: { Id: string }) => Id === TargetOriginId);
  expect(origin.OriginAccessControlId).toBeDefined();
  expect(only("AWS::CloudFront::OriginAccessControl").OriginAccessControlConfig).toMatchObject({
    OriginAccessControlOriginType: "s3",
    SigningBehavior: "always",
  });
  const allowed = only("AWS::S3::BucketPolicy").PolicyDocument.Statement.filter(
    ({ Effect }: { Effect: string }) => Effect === "Allow",
  );
  expect(allowed).toMatchObject([
    { Action: "s3:GetObject", Principal: { Service: "cloudfront.amazonaws.com" }, Condition: { StringEquals: {} } },
  ]);
});

it("gives every answer the headers of core, each exactly once", () => {
  const policy = only("AWS::CloudFront::ResponseHeadersPolicy").ResponseHeadersPolicyConfig;
  const { ContentSecurityPolicy, ReferrerPolicy, StrictTransportSecurity, ContentTypeOptions } =
    policy.SecurityHeadersConfig;
  const origin = ContentSecurityPolicy.ContentSecurityPolicy["Fn::Join"][1];
  const files = [
    "https://s3.eu-central-1.",
    { Ref: "AWS::URLSuffix" },
    "/kolo-prod-files-",
    { Ref: "AWS::AccountId" },
    "-eu-central-1/",
  ];
  const parts = origin.map((part: unknown) => (typeof part === "string" ? part : JSON.stringify(part))).join("");
  const written = files.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join("");
  const custom = Object.fromEntries(
    policy.CustomHeadersConfig.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
  );
  expect({
    ...custom,
    "content-security-policy": parts,
    "referrer-policy": ReferrerPolicy.ReferrerPolicy,
    "strict-transport-security": `max-age=${StrictTransportSecurity.AccessControlMaxAgeSec}${StrictTransportSecurity.IncludeSubdomains ? "; includeSubDomains" : ""}`,
    "x-content-type-options": ContentTypeOptions.Override && "nosniff",
  }).toEqual(securityHeaders({ filesOrigin: written, https: true }));
  for (const behavior of [distribution.DefaultCacheBehavior, api])
    expect(behavior.ResponseHeadersPolicyId).toBeDefined();
});

interface EdgeRequest {
  uri: string;
  headers: Record<string, { value: string }>;
}
const run = (code: string, uri: string, headers = {}): EdgeRequest =>
  vm.runInNewContext(`${code}; handler(event)`, {
    event: { request: { uri, headers }, viewer: { ip: "203.0.113.7" } },
  });

it.each([
  ["/", "/index.html"],
  ["/vacancies/vac-01", "/index.html"],
  ["/vacancies/vac-01/", "/index.html"],
  ["/assets/main-a1.js", "/assets/main-a1.js"],
  ["/first.js", "/first.js"],
])("answers %s with %s", (asked, given) => {
  expect(run(DEEP_LINK, asked).uri).toBe(given);
});

it("tells the API who asked, whatever the visitor claims", () => {
  const { headers } = run(VIEWER, "/api/session", { "x-kolo-viewer": { value: "10.0.0.1" } });
  expect(headers["x-kolo-viewer"]?.value).toBe("203.0.113.7");
});

it("limits requests, and keeps of each nothing that tells who asked", () => {
  const stage = only("AWS::ApiGatewayV2::Stage");
  expect(stage.DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 400, ThrottlingRateLimit: 200 });
  expect(stage.AccessLogSettings.Format).not.toMatch(/ip|user|path|agent|query/i);
});

it("has a name of the firm's own where one is given", () => {
  const env = {
    KOLO_DOMAIN: "hr.firm.example",
    KOLO_CERTIFICATE: "arn:aws:acm:us-east-1:123456789012:certificate/0a1b",
  };
  const own = synthesised("prod", env);
  expect(own.web.appOrigin).toBe("https://hr.firm.example");
  template(own.web).hasResourceProperties("AWS::CloudFront::Distribution", {
    DistributionConfig: {
      Aliases: ["hr.firm.example"],
      ViewerCertificate: { AcmCertificateArn: env.KOLO_CERTIFICATE },
    },
  });
});
