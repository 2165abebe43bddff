import { createHash } from "node:crypto";
import { refuse } from "../model.ts";

/*
 * How Word 97 to 2003 locked its documents (https://learn.microsoft.com/openspecs/office_file_formats/ms-doc 2.2.6 and
 * ms-offcrypto 2.3.5, 2.3.6): its streams are stirred with RC4, each 512 bytes with a key of their own. What the keys are
 * made of stands open at the beginning of the stream of tables.
 */
interface Streams {
  readonly document: Uint8Array;
  readonly table: Uint8Array;
}

const BLOCK = 512;
/** The head of the document is never locked. */
const OPEN = 68;
const FLAGS = 10;
const LOCKED = 0x0100;
/** Letters are only mixed with the password's, as in Word 6. */
const OBFUSCATED = 0x8000;

const digest = (name: "md5" | "sha1", ...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash(name);
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const number = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** RC4, which Node has no more: https://www.rfc-editor.org/rfc/rfc7465 tells why. Old documents have nothing else. */
function stirred(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number) => {
    const kept = state[one] ?? 0;
    state[one] = state[other] ?? 0;
    state[other] = kept;
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let [one, other] = [0, 0];
  return bytes.map((byte) => {
    one = (one + 1) & 255;
    other = (other + (state[one] ?? 0)) & 255;
    swap(one, other);
    return byte ^ (state[((state[one] ?? 0) + (state[other] ?? 0)) & 255] ?? 0);
  });
}

/** The key of each block, when the password is the right one. */
type Keys = (block: number) => Uint8Array;

function proven(keys: Keys, hash: "md5" | "sha1", verifier: Uint8Array, length: number): Keys {
  const plain = stirred(keys(0), verifier.subarray(0, length + 16));
  const proof = digest(hash, plain.subarray(0, 16));
  if (!proof.equals(plain.subarray(16, 16 + length))) throw refuse("wrong_password");
  return keys;
}

/** Word 97 and 2000: keys of 40 bits. */
function oldKeys(info: Buffer, password: Buffer): Keys {
  const [salt, verifier] = [info.subarray(4, 20), info.subarray(20, 52)];
  const short = digest("md5", password).subarray(0, 5);
  const base = digest("md5", ...Array.from({ length: 16 }, () => [short, salt]).flat()).subarray(0, 5);
  return proven((block) => digest("md5", base, number(block)), "md5", verifier, 16);
}

const RC4 = 0x6801;
const SHA1 = 0x8004;

/** Word 2002 and 2003, where the keys are of as many bits as their author chose. */
function cryptoKeys(info: Buffer, password: Buffer): Keys {
  const size = info.readUInt32LE(8);
  const [cipher, hash, bits] = [20, 24, 28].map((at) => info.readUInt32LE(at));
  if (cipher !== RC4 || (hash !== SHA1 && hash !== 0)) throw refuse("protected");
  const rest = info.subarray(12 + size);
  const salt = rest.subarray(4, 20);
  const length = (bits || 40) / 8;
  const base = digest("sha1", salt, password);
  const verifier = Buffer.concat([rest.subarray(20, 36), rest.subarray(40, 60)]);
  const keys: Keys = (block) => {
    const key = digest("sha1", base, number(block)).subarray(0, length);
    // Keys of 40 bits are written out to 128 with zeros.
    return length === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  return proven(keys, "sha1", verifier, 20);
}

function unstirred(keys: Keys, bytes: Uint8Array): Uint8Array {
  const open = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += BLOCK)
    open.set(stirred(keys(at / BLOCK), bytes.subarray(at, at + BLOCK)), at);
  return open;
}

/**
 * The two streams as they are without a password; themselves when they have none. @throws resume.encrypted without a
 * password, resume.wrong_password, resume.protected for locks that no password given here opens; RangeError when cut short
 */
export function docUnlocked({ document, table }: Streams, password: string | undefined): Streams {
  const flags = Buffer.from(document).readUInt16LE(FLAGS);
  if ((flags & LOCKED) === 0) return { document, table };
  if (flags & OBFUSCATED) throw refuse("protected");
  if (password === undefined) throw refuse("encrypted");
  const info = Buffer.from(table);
  const [major, minor] = [info.readUInt16LE(0), info.readUInt16LE(2)];
  if (minor !== 1 && minor !== 2) throw refuse("protected");
  const letters = Buffer.from(password, "utf16le");
  const keys = major === 1 && minor === 1 ? oldKeys(info, letters) : cryptoKeys(info, letters);
  const open = unstirred(keys, document);
  open.set(document.subarray(0, OPEN));
  return { document: open, table: unstirred(keys, table) };
}
