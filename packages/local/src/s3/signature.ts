import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { S3Refusal } from "./refusal.ts";

/*
 * AWS Signature Version 4 as S3 checks it, in the Authorization header and in presigned URLs:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export interface Keys {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** What of a request the signature covers. `path` and `query` are as they were sent, still percent-encoded. */
export interface Signable {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string | string[] | undefined>;
}

interface Claim {
  credential: string;
  at: string;
  signedHeaders: string[];
  signature: string;
  payload: string;
  /** Seconds a presigned URL holds; undefined for a signed header, which holds 15 minutes either way. */
  seconds: number | undefined;
}

const ALGORITHM = "AWS4-HMAC-SHA256";
const SKEW = 15 * 60_000;
const WEEK = 7 * 24 * 3600;

/** Checks who signed the request and until when. @returns the payload hash it was signed with. @throws S3Refusal */
export function verified(request: Signable, keys: Keys, now: number): string {
  const query = parseQuery(request.query);
  const claim = query.some(([name]) => name === "X-Amz-Signature") ? presigned(query) : authorized(request);
  inTime(claim, now);
  const [id, day, region, service, end] = claim.credential.split("/");
  if (id !== keys.accessKeyId) throw new S3Refusal("InvalidAccessKeyId", "The access key is not known here.");
  if (day !== claim.at.slice(0, 8) || region !== keys.region || service !== "s3" || end !== "aws4_request")
    throw new S3Refusal("SignatureDoesNotMatch", "The credential scope does not fit.");
  everyAmzHeaderSigned(request, claim);

  const expected = signature(request, query, claim, keys);
  if (!same(expected, claim.signature))
    throw new S3Refusal("SignatureDoesNotMatch", "The request is not the one that was signed.");
  return claim.payload;
}

function presigned(query: Pair[]): Claim {
  const get = (name: string) => query.find(([key]) => key === name)?.[1] ?? "";
  const seconds = Number(get("X-Amz-Expires"));
  if (get("X-Amz-Algorithm") !== ALGORITHM || !Number.isInteger(seconds) || seconds < 1 || seconds > WEEK)
    throw new S3Refusal("AccessDenied", "The signed URL is malformed.");
  return {
    credential: get("X-Amz-Credential"),
    at: get("X-Amz-Date"),
    signedHeaders: get("X-Amz-SignedHeaders").split(";"),
    signature: get("X-Amz-Signature"),
    payload: "UNSIGNED-PAYLOAD",
    seconds,
  };
}

const AUTHORIZATION = /^AWS4-HMAC-SHA256 Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)$/;

function authorized({ headers }: Signable): Claim {
  const [, credential, signedHeaders, signature] = AUTHORIZATION.exec(header(headers, "authorization")) ?? [];
  if (!credential || !signedHeaders || !signature) throw new S3Refusal("AccessDenied", "The request is not signed.");
  return {
    credential,
    at: header(headers, "x-amz-date"),
    signedHeaders: signedHeaders.split(";"),
    signature,
    payload: header(headers, "x-amz-content-sha256"),
    seconds: undefined,
  };
}

function inTime({ at, seconds }: Claim, now: number): void {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(at) ?? [];
  const signedAt = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  if (Number.isNaN(signedAt)) throw new S3Refusal("AccessDenied", "The signature has no date.");
  if (seconds !== undefined && now > signedAt + seconds * 1000)
    throw new S3Refusal("AccessDenied", "Request has expired");
  const early = signedAt - now > SKEW;
  if (early || (seconds === undefined && now - signedAt > SKEW))
    throw new S3Refusal("RequestTimeTooSkewed", "The clocks of the two sides differ too much.");
}

/** A header that changes what S3 does must be signed, or whoever holds a URL could add it. */
function everyAmzHeaderSigned({ headers }: Signable, { signedHeaders, seconds }: Claim): void {
  const unsigned = Object.keys(headers).filter((name) => name.startsWith("x-amz-") && !signedHeaders.includes(name));
  const harmless = seconds === undefined ? [] : ["x-amz-content-sha256"];
  if (!signedHeaders.includes("host") || unsigned.some((name) => !harmless.includes(name)))
    throw new S3Refusal("AccessDenied", `There were headers present which were not signed: ${unsigned.join(", ")}`);
}

function signature(request: Signable, query: Pair[], claim: Claim, keys: Keys): string {
  const canonical = [
    request.method,
    request.path.split("/").map(decode).map(encode).join("/"),
    query
      .filter(([name]) => name !== "X-Amz-Signature")
      .map(([name, value]) => `${encode(name)}=${encode(value)}`)
      .sort()
      .join("&"),
    ...claim.signedHeaders.map((name) => `${name}:${header(request.headers, name).trim().replace(/ +/g, " ")}`),
    "",
    claim.signedHeaders.join(";"),
    claim.payload,
  ].join("\n");
  const scope = claim.credential.split("/").slice(1);
  const text = [ALGORITHM, claim.at, scope.join("/"), sha256(canonical)].join("\n");
  const key = scope.reduce((key: Buffer | string, part) => hmac(key, part), `AWS4${keys.secretAccessKey}`);
  return hmac(key, text).toString("hex");
}

type Pair = [name: string, value: string];

/** The pairs of a query string, decoded. `+` stays: AWS writes a space as %20. */
export function parseQuery(query: string): Pair[] {
  return query
    .split("&")
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf("=");
      return at < 0 ? [decode(pair), ""] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });
}

export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Refusal("InvalidURI", "Couldn't parse the specified URI.");
  }
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

function header(headers: Signable["headers"], name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(",") : (value ?? "");
}

const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
