import { X509Certificate } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { hostname, networkInterfaces } from "node:os";
import { join } from "node:path";
import { Blocked } from "../blocked.ts";
import { writeDurably } from "../folder/durable.ts";
import { type Certificate, covers, selfMade } from "./certificate.ts";

export interface Tls extends Certificate {
  selfMade: boolean;
  /** The file that Node must trust for Kolo to reach its own files' address. */
  trust: string;
}

interface Wanted {
  data: string;
  host?: string | undefined;
  https: boolean;
  cert?: string | undefined;
  key?: string | undefined;
}

/** The certificate to serve with: the given one, one of our own kept in the data folder, or none for this machine alone. @throws Blocked */
export async function tlsFor({ data, host, https, cert, key }: Wanted, now: Date): Promise<Tls | undefined> {
  if (cert && key) return given(cert, key, host, now);
  if (!https && host === undefined) return undefined;
  const path = (name: string) => join(data, "tls", name);
  const kept = await Promise.all([readFile(path("key.pem"), "utf8"), readFile(path("cert.pem"), "utf8")]).catch(absent);
  const names = namesOf(host);
  if (kept && covers(kept[1], names, now))
    return { key: kept[0], cert: kept[1], selfMade: true, trust: path("cert.pem") };
  const made = selfMade(names, now);
  await mkdir(join(data, "tls"), { recursive: true });
  await writeDurably(path("key.pem"), made.key);
  await writeDurably(path("cert.pem"), made.cert);
  return { ...made, selfMade: true, trust: path("cert.pem") };
}

async function given(cert: string, key: string, host: string | undefined, now: Date): Promise<Tls> {
  const read = (path: string) =>
    readFile(path, "utf8").catch(() => {
      throw new Blocked(`The file ${path} cannot be read: give --cert and --key the paths of two PEM files.`);
    });
  const tls = { key: await read(key), cert: await read(cert), selfMade: false, trust: cert };
  const x509 = new X509Certificate(tls.cert);
  if (Date.parse(x509.validTo) < now.getTime())
    throw new Blocked(`The certificate ${cert} ended on ${x509.validTo}: give a newer one with --cert and --key.`);
  if (host !== undefined && !x509.checkHost(host) && !x509.checkIP(host))
    throw new Blocked(
      `The certificate ${cert} is not for ${host}: give --host a name it holds (${x509.subjectAltName}).`,
    );
  return tls;
}

/** Every name and address under which somebody may find this machine; the one they were told comes first. */
function namesOf(host: string | undefined): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const own = addresses.filter(({ address }) => !address.includes("%")).map(({ address }) => address);
  return [...new Set([host ?? "localhost", "localhost", "127.0.0.1", ...(host ? [hostname(), ...own] : [])])];
}

function absent(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
