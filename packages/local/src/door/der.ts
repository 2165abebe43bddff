import { isIPv4 } from "node:net";

/* The few parts of DER (X.690) that a certificate needs. */

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const size = Buffer.from(length.toString(16).padStart(length > 0xff ? 4 : 2, "0"), "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, content]);
}

export const sequence = (...parts: Buffer[]) => tagged(0x30, ...parts);
export const set = (...parts: Buffer[]) => tagged(0x31, ...parts);
/** A positive number: its first bit must be 0. */
export const integer = (bytes: Buffer) => tagged(0x02, bytes);
export const bool = (value: boolean) => tagged(0x01, Buffer.from([value ? 0xff : 0]));
export const octets = (content: Buffer) => tagged(0x04, content);
export const text = (value: string) => tagged(0x0c, Buffer.from(value));
/** `unused`: how many bits at the end of the last byte mean nothing. */
export const bits = (content: Buffer, unused: number) => tagged(0x03, Buffer.from([unused]), content);
export const explicit = (number: number, content: Buffer) => tagged(0xa0 | number, content);
export const context = (number: number, content: Buffer) => tagged(0x80 | number, content);

/** UTCTime, as certificates write every year before 2050. */
export const time = (date: Date) =>
  tagged(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  const low = value & 0x7f;
  return value < 0x80 ? [low] : [...base128(Math.floor(value / 0x80)).map((byte) => byte | 0x80), low];
}

/** An address as the bytes that travel: 4, or 16. */
export function ipBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split(".").map(Number));
  const [head = "", tail] = address.split("::");
  const groups = (part: string | undefined) => (part ? part.split(":").map((group) => group.padStart(4, "0")) : []);
  const [before, after] = [groups(head), groups(tail)];
  const middle = Array.from({ length: 8 - before.length - after.length }, () => "0000");
  return Buffer.from([...before, ...middle, ...after].join(""), "hex");
}
