import { createSign, generateKeyPairSync, randomBytes, X509Certificate } from "node:crypto";
import { isIP } from "node:net";
import { bits, bool, context, explicit, integer, ipBytes, octets, oid, sequence, set, text, time } from "./der.ts";

const OID = {
  ecdsaWithSHA256: "1.2.840.10045.4.3.2",
  commonName: "2.5.4.3",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
};
const DAY = 24 * 3600 * 1000;
/** The longest that Apple's browsers accept. */
const DAYS = 825;

export interface Certificate {
  /** PEM, both. */
  key: string;
  cert: string;
}

/** A certificate of our own for these names and addresses, from a day ago on (clocks differ) for two years. Browsers ask once. */
export function selfMade(names: readonly string[], now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(oid(OID.ecdsaWithSHA256));
  const name = sequence(set(sequence(oid(OID.commonName), text(`Kolo at ${names[0]}`))));
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(new Date(now.getTime() - DAY)), time(new Date(now.getTime() + (DAYS - 1) * DAY))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    explicit(
      3,
      sequence(
        extension(OID.basicConstraints, sequence(), true),
        extension(OID.keyUsage, bits(Buffer.from([0x80]), 7), true),
        extension(OID.extKeyUsage, sequence(oid(OID.serverAuth))),
        extension(OID.subjectAltName, sequence(...names.map(altName))),
      ),
    ),
  );
  const signature = createSign("sha256").update(body).sign(privateKey);
  const der = sequence(body, algorithm, bits(signature, 0));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: new X509Certificate(der).toString(),
  };
}

/** Whether a certificate holds for all these names and for 30 days more. */
export function covers(cert: string, names: readonly string[], now: Date): boolean {
  const x509 = new X509Certificate(cert);
  const named = names.every((name) => (isIP(name) ? x509.checkIP(name) : x509.checkHost(name)));
  return named && Date.parse(x509.validTo) - now.getTime() > 30 * DAY;
}

const extension = (id: string, value: Buffer, critical = false) =>
  sequence(oid(id), ...(critical ? [bool(true)] : []), octets(value));

/** RFC 5280, 4.2.1.6: [2] is a DNS name, [7] an address as bytes. */
const altName = (name: string) => (isIP(name) ? context(7, ipBytes(name)) : context(2, Buffer.from(name)));
