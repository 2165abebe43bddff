import { securityHeaders } from "@kolo/core/headers";
import { Duration, type Stack } from "aws-cdk-lib";
import { type HeadersReferrerPolicy, ResponseHeadersPolicy } from "aws-cdk-lib/aws-cloudfront";

const YEAR = Duration.days(365);

/** The headers of core, in CloudFront's words: it takes those it knows by name apart from all others. */
export function responseHeaders(stack: Stack, filesOrigin: string): ResponseHeadersPolicy {
  const {
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": _,
    "referrer-policy": referrerPolicy,
    "strict-transport-security": __,
    ...others
  } = securityHeaders({ filesOrigin, https: true });
  return new ResponseHeadersPolicy(stack, "Headers", {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      referrerPolicy: { referrerPolicy: referrerPolicy as HeadersReferrerPolicy, override: true },
      strictTransportSecurity: { accessControlMaxAge: YEAR, includeSubdomains: true, override: true },
    },
    customHeadersBehavior: {
      customHeaders: Object.entries(others).map(([header, value]) => ({ header, value, override: true })),
    },
  });
}
