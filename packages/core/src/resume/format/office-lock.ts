import { createDecipheriv, createHash } from "node:crypto";
import { limits } from "../limits.ts";
import { refuse } from "../model.ts";
import { ole } from "./ole.ts";

/*
 * How Office locks its files (https://learn.microsoft.com/openspecs/office_file_formats/ms-offcrypto): the document lies
 * encrypted in one stream of a compound file; what opens it is described in another, by bytes ("standard", Office 2007)
 * or in XML ("agile", since 2010). Neither tells anything without the password.
 */
type Opened = (chunk: Uint8Array) => Uint8Array;

const KEYS = {
  input: [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79],
  value: [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e],
  key: [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6],
};
const SEGMENT = 4096;
/** Office writes 100,000; who writes far more only wants to keep us busy. */
const MOST_SPINS = 1_000_000;
const STANDARD_SPINS = 50_000;

const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const digest = (name: string, ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** So many bytes of these; 0x36 fills up what is missing. */
const fitted = (bytes: Buffer, length: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(Math.max(0, length - bytes.length), 0x36)]).subarray(0, length);

function spun(name: string, salt: Uint8Array, password: string, times: number): Buffer {
  let hash = digest(name, salt, Buffer.from(password, "utf16le"));
  for (let turn = 0; turn < times; turn++) hash = digest(name, number(turn), hash);
  return hash;
}

function decrypted(mode: "cbc" | "ecb", key: Buffer, iv: Buffer | null, bytes: Uint8Array): Buffer {
  const cipher = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** The attributes of the first element of this name. */
function attributes(xml: string, element: string): (name: string) => string {
  const tag = new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`).exec(xml)?.[1] ?? "";
  return (name) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}

const HASHES: Record<string, string> = { SHA1: "sha1", SHA256: "sha256", SHA384: "sha384", SHA512: "sha512" };

interface Cipher {
  readonly hash: string;
  readonly salt: Buffer;
  readonly block: number;
  readonly key: number;
}

function cipherOf(said: (name: string) => string): Cipher {
  const hash = HASHES[said("hashAlgorithm").replace("-", "")];
  const known = said("cipherAlgorithm") === "AES" && said("cipherChaining") === "ChainingModeCBC";
  if (!hash || !known) throw refuse("protected");
  return {
    hash,
    salt: Buffer.from(said("saltValue"), "base64"),
    block: Number(said("blockSize")),
    key: Number(said("keyBits")) / 8,
  };
}

function agile(xml: string, password: string): Opened {
  const told = attributes(xml, "encryptedKey");
  const lock = cipherOf(told);
  const data = cipherOf(attributes(xml, "keyData"));
  const spins = Number(told("spinCount"));
  if (!(spins >= 0 && spins <= MOST_SPINS)) throw refuse("bomb");
  const hash = spun(lock.hash, lock.salt, password, spins);
  const part = (name: string, purpose: readonly number[]) => {
    const key = fitted(digest(lock.hash, hash, Uint8Array.from(purpose)), lock.key);
    return decrypted("cbc", key, fitted(lock.salt, lock.block), Buffer.from(told(name), "base64"));
  };
  const expected = part("encryptedVerifierHashValue", KEYS.value);
  const input = part("encryptedVerifierHashInput", KEYS.input);
  const proof = digest(lock.hash, input.subarray(0, lock.salt.length));
  if (!proof.equals(expected.subarray(0, proof.length))) throw refuse("wrong_password");
  const key = part("encryptedKeyValue", KEYS.key).subarray(0, data.key);
  return (bytes) => {
    const segments = Array.from({ length: Math.ceil(bytes.length / SEGMENT) }, (_, at) => {
      const iv = fitted(digest(data.hash, data.salt, number(at)), data.block);
      return decrypted("cbc", key, iv, bytes.subarray(at * SEGMENT, (at + 1) * SEGMENT));
    });
    return Buffer.concat(segments);
  };
}

const AES = [0x660e, 0x660f, 0x6610];

function standard(info: Buffer, password: string): Opened {
  const header = info.readUInt32LE(8);
  const bits = info.readUInt32LE(12 + 16);
  if (!AES.includes(info.readUInt32LE(12 + 8))) throw refuse("protected");
  const verifier = info.subarray(12 + header);
  const salt = verifier.subarray(4, 20);
  const hash = digest("sha1", spun("sha1", salt, password, STANDARD_SPINS), number(0));
  const mixed = (filler: number) =>
    digest(
      "sha1",
      Buffer.alloc(64, filler).map((byte, at) => byte ^ (hash[at] ?? 0)),
    );
  const key = Buffer.concat([mixed(0x36), mixed(0x5c)]).subarray(0, bits / 8);
  const proof = digest("sha1", decrypted("ecb", key, null, verifier.subarray(20, 36)));
  const expected = decrypted("ecb", key, null, verifier.subarray(40, 72));
  if (!proof.equals(expected.subarray(0, proof.length))) throw refuse("wrong_password");
  return (bytes) => decrypted("ecb", key, null, bytes);
}

function unlocked(bytes: Uint8Array, password: string | undefined): Uint8Array | undefined {
  const stream = ole(bytes);
  const whole = stream("EncryptedPackage");
  if (!whole) return undefined;
  if (password === undefined) throw refuse("encrypted");
  const told = Buffer.from(stream("EncryptionInfo") ?? []);
  const [major, minor] = [told.readUInt16LE(0), told.readUInt16LE(2)];
  if (minor !== 2 && !(major === 4 && minor === 4)) throw refuse("protected");
  const open = minor === 2 ? standard(told, password) : agile(told.toString("utf8", 8), password);
  const size = Number(Buffer.from(whole).readBigUInt64LE(0));
  if (size > limits.bytes) throw refuse("too_big", { bytes: size, limit: limits.bytes });
  const length = whole.length - 8;
  return open(whole.subarray(8, 8 + length - (length % 16))).subarray(0, size);
}

/**
 * The document within a locked one; undefined for a compound file that is none. @throws resume.encrypted without a
 * password, resume.wrong_password, resume.protected for locks that no password given here opens
 */
export function officeUnlocked(bytes: Uint8Array, password: string | undefined): Uint8Array | undefined {
  try {
    return unlocked(bytes, password);
  } catch (error) {
    // What is cut short or written wrong: read beyond its end, or keys and blocks of no length a cipher has.
    if (error instanceof RangeError || (error instanceof Error && "code" in error && /^ERR_/.test(String(error.code))))
      throw refuse("broken", { detail: error.message });
    throw error;
  }
}
