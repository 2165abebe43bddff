import { createCipheriv, createHmac, pbkdf2Sync } from "node:crypto";
import { crc32, inflateRawSync } from "node:zlib";
import { refuse } from "../model.ts";

/*
 * How archives lock their files, each apart and all with one password: the old way of PKZIP ("ZipCrypto",
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 6.1) and WinZip's AES (https://www.winzip.com/en/support/aes-encryption).
 * Names are open in both.
 */
export interface Locked {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  /** Bytes once inflated, as the archive says. */
  readonly size: number;
  readonly extra: Uint8Array;
  readonly packed: Uint8Array;
}

const ENCRYPTED = 1;
/** The size and the check follow the file, so that its header could be written before it. */
const STREAMED = 8;
/** PKWARE's own strong ways, and a directory that is locked itself. */
const STRONG = 0x2040;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory begins: its end stands at the end of the archive, before a remark. */
function directory(bytes: Uint8Array): { at: number; count: number } {
  const view = viewOf(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--)
    if (view.getUint32(at, true) === 0x06054b50)
      return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  throw refuse("broken", { detail: "no directory" });
}

function listed(bytes: Uint8Array): Locked[] {
  const view = viewOf(bytes);
  const found: Locked[] = [];
  let { at, count } = directory(bytes);
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw refuse("broken", { detail: "not a directory" });
    const flags = view.getUint16(at + 8, true);
    const [name, extra, remark] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    const header = view.getUint32(at + 42, true);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    found.push({
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + name)).toString(flags & 0x800 ? "utf8" : "latin1"),
      flags,
      method: view.getUint16(at + 10, true),
      time: view.getUint16(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      extra: bytes.subarray(at + 46 + name, at + 46 + name + extra),
      packed: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    });
    at += 46 + name + extra + remark;
  }
  return found;
}

/** The files of an archive that are locked; those that are not, and folders, are none of them. @throws resume.broken */
export function lockedIn(bytes: Uint8Array): Locked[] {
  try {
    return listed(bytes).filter(({ flags }) => (flags & ENCRYPTED) !== 0);
  } catch (error) {
    if (error instanceof RangeError) throw refuse("broken", { detail: error.message });
    throw error;
  }
}

const TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const crcStep = (crc: number, byte: number) => ((crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0)) >>> 0;

/** Undefined for a wrong password, which one byte tells but in 1 of 256 times. */
function byPkzip({ packed, flags, time, crc }: Locked, password: Uint8Array): Uint8Array | undefined {
  let [a, b, c] = [0x12345678, 0x23456789, 0x34567890];
  const stir = (byte: number) => {
    a = crcStep(a, byte);
    b = (Math.imul(b + (a & 0xff), 134775813) + 1) >>> 0;
    c = crcStep(c, b >>> 24);
  };
  for (const byte of password) stir(byte);
  const open = packed.map((byte) => {
    const mask = (c & 0xffff) | 2;
    const plain = byte ^ ((Math.imul(mask, mask ^ 1) >>> 8) & 0xff);
    stir(plain);
    return plain;
  });
  const proof = flags & STREAMED ? time >>> 8 : crc >>> 24;
  return open[11] === proof ? open.subarray(12) : undefined;
}

const ROUNDS = 1000;
const PROOF = 2;
const SEAL = 10;

/** AES in counter mode whose counter is written the other way round than Node's, so that its blocks are made here. */
function counted(key: Buffer, bytes: Uint8Array): Buffer {
  const blocks = Buffer.alloc(Math.ceil(bytes.length / 16) * 16);
  for (let at = 0; at < blocks.length; at += 16) blocks.writeUInt32LE(at / 16 + 1, at);
  const stream = createCipheriv(`aes-${key.length * 8}-ecb`, key, null)
    .setAutoPadding(false)
    .update(blocks);
  return stream.subarray(0, bytes.length).map((byte, at) => byte ^ (bytes[at] ?? 0)) as Buffer;
}

/** What WinZip writes of a file that it locked: how strong the key is, and how the file was packed before. */
function aesOf({ extra }: Locked): { key: number; method: number } | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 0x9901)
      return { key: 8 + 8 * view.getUint8(at + 8), method: view.getUint16(at + 9, true) };
  return undefined;
}

/** Undefined for a wrong password. @throws resume.broken when its seal tells that it was changed */
function byAes({ packed }: Locked, length: number, password: Uint8Array): Uint8Array | undefined {
  const salt = packed.subarray(0, length / 2);
  const made = pbkdf2Sync(password, salt, ROUNDS, 2 * length + PROOF, "sha1");
  const proof = packed.subarray(salt.length, salt.length + PROOF);
  if (!made.subarray(2 * length).equals(proof)) return undefined;
  const body = packed.subarray(salt.length + PROOF, packed.length - SEAL);
  const seal = createHmac("sha1", made.subarray(length, 2 * length))
    .update(body)
    .digest()
    .subarray(0, SEAL);
  if (!seal.equals(packed.subarray(packed.length - SEAL))) throw refuse("broken", { detail: "changed" });
  return counted(made.subarray(0, length), body);
}

/** Passwords are bytes of whatever code page their keyboard had: UTF-8 today, that of DOS or Windows in old archives. */
function bytesOf(password: string): Uint8Array[] {
  const utf8 = Buffer.from(password);
  if (utf8.length === password.length) return [utf8];
  const inPage = (page: string) => {
    const letters = Array.from({ length: 256 }, (_, byte) => new TextDecoder(page).decode(Uint8Array.of(byte)));
    const bytes = [...password].map((letter) => letters.indexOf(letter));
    return bytes.includes(-1) ? [] : [Uint8Array.from(bytes)];
  };
  return [utf8, ...inPage("ibm866"), ...inPage("windows-1251")];
}

function unpacked(method: number, size: number, bytes: Uint8Array): Uint8Array {
  if (method === 0) return bytes.subarray(0, size);
  if (method === 8) return inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  throw refuse("unsupported", { kind: "archive" });
}

/** The whole of a file, or undefined when what came out is not what went in: the password was wrong. */
function whole({ crc, size }: Locked, method: number, bytes: Uint8Array | undefined, sealed: boolean) {
  if (!bytes) return undefined;
  try {
    const file = unpacked(method, size, bytes);
    return sealed || crc32(file) === crc ? file : undefined;
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:Z_|ERR_)/.test(String(error.code))) {
      if (sealed) throw refuse("broken", { detail: error.message });
      return undefined;
    }
    throw error;
  }
}

/**
 * One locked file with its password; the caller has checked its size. @throws resume.wrong_password; resume.broken;
 * resume.protected for ways to lock that no password given here opens; resume.unsupported for other ways to pack
 */
export function unlocked(file: Locked, password: string): Uint8Array {
  const aes = aesOf(file);
  if (file.flags & STRONG || (file.method === 99 && !(aes && [16, 24, 32].includes(aes.key))))
    throw refuse("protected");
  for (const bytes of bytesOf(password)) {
    const found = aes
      ? whole(file, aes.method, byAes(file, aes.key, bytes), true)
      : whole(file, file.method, byPkzip(file, bytes), false);
    if (found) return found;
  }
  throw refuse("wrong_password");
}
