/**
 * What every answer of the app's origin carries, on one machine and behind CloudFront. Pages run only our own files;
 * the one other origin they may talk to is where files live. `trusted-types` names the policy of packages/web/src/trusted.ts.
 * @param filesOrigin scheme, host and port of signed URLs, such as `https://kolo-files.s3.eu-central-1.amazonaws.com`
 * @param https false only for a plain-HTTP trial on one machine, where HSTS means nothing
 */
export function securityHeaders({ filesOrigin, https }: { filesOrigin: string; https: boolean }) {
  return {
    "content-security-policy": policy(filesOrigin),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    ...(https && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
  };
}

const policy = (filesOrigin: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `img-src 'self' data: blob: ${filesOrigin}`,
    `connect-src 'self' ${filesOrigin}`,
    `frame-src ${filesOrigin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types solid",
  ].join("; ");
