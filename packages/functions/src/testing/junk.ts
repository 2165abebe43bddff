import fc from "fast-check";
import type { Sent } from "./rights/row.ts";

/** A request as it goes over the wire. */
export interface Wire {
  readonly path: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers: Record<string, string>;
}

const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
const huge = "я".repeat(200_000);
const foreign = ["acc", "per", "doc", "upl", "vac", "int", "ofr", "fld", "rwd", "rdm", "thx"].map(
  (kind) => `${kind}-${"0".repeat(26)}`,
);

/** Values that no field expects, and some that almost fit. */
const value = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", " ", 0, -1, 0.5, 1e308, [], {}, [[]], [null], { $ne: null }),
  fc.constantFrom<unknown>(huge, "\u0000", "\ud800", "=1+1", "__proto__", "a#b", "../../x", "2026-02-31", "9999-99"),
  fc.constantFrom<unknown>(Array(5000).fill("x"), { version: 1, constructor: { prototype: {} } }, ...foreign),
  fc.jsonValue({ maxDepth: 3 }),
);
/** What may stand in the place of an id, or behind a question mark. */
const word = fc.oneof(
  fc.constantFrom("..", "%2e%2e%2f", "%00", "%ff", "%", "a%23b", "null", "x".repeat(3000), "me", "%F0%9F%92%A9"),
  fc.constantFrom(...foreign),
  fc.string({ maxLength: 40 }).map(encodeURIComponent),
);

type Key = string | number;
const inside = (node: unknown): [Key, unknown][] => (node && typeof node === "object" ? Object.entries(node) : []);
const places = (node: unknown, at: readonly Key[] = []): (readonly Key[])[] => [
  at,
  ...inside(node).flatMap(([key, child]) => places(child, [...at, key])),
];

/** The same tree with one place changed. */
function changed(node: unknown, [key, ...rest]: readonly Key[], to: unknown): unknown {
  if (key === undefined) return to;
  if (Array.isArray(node))
    return node.map((one, index) => (String(index) === String(key) ? changed(one, rest, to) : one));
  const fields = Object.fromEntries(inside(node));
  return { ...fields, [key]: changed(fields[key], rest, to) };
}

interface Dice {
  readonly pick: number;
  readonly value: unknown;
  readonly word: string;
}
type Spoil = (sent: Required<Sent>, dice: Dice) => Partial<Wire>;

const json = (body: unknown) => ({ body: JSON.stringify(body) });
const one = <T>(all: readonly T[], { pick }: Dice): T | undefined => all[pick % all.length];
const raw = [`${deep}`, `{"a":${deep}}`, "{", "null", "1", '"x"', "[]", "", '{"__proto__":{"admin":true}}', "\ufeff{}"];
const types = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/xml",
  "",
];

/** Ways to spoil what a request carries in its body… */
const bodies: Spoil[] = [
  ({ body }, dice) => json(changed(body, one(places(body), dice) ?? [], dice.value)),
  ({ body }, dice) => json(changed(body, one(places(body), dice) ?? [], dice.value)),
  ({ body }, dice) => json(changed(body, one(places(body), dice) ?? [], undefined)),
  ({ body }, dice) => json({ ...(body as object), [dice.word]: dice.value }),
  ({ body }, dice) => ({
    body: JSON.stringify({ ...(body as object), x: "@" }).replace('"@"', one([deep, "1e999"], dice) ?? ""),
  }),
  (_, dice) => ({ body: one(raw, dice) ?? "" }),
  ({ body }, dice) => ({ ...json(body), headers: { "content-type": one(types, dice) ?? "" } }),
  () => ({ body: Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) }),
];

/** …and in its address and its headers. */
const addresses: Spoil[] = [
  ({ path }, dice) => ({ path: path.replace(/[a-z]{3}-[0-9a-z]{26}/, dice.word) }),
  ({ path }, dice) => ({ path: path.replace(/([a-z]{3}-[0-9a-z]{26})(?!.*[a-z]{3}-[0-9a-z]{26})/, dice.word) }),
  ({ path }, dice) => ({ path: path.replace(/[a-z]{3}-[0-9a-z]{26}/g, () => one(foreign, dice) ?? "") }),
  ({ path }, dice) => ({ path: `${path}${path.includes("?") ? "&" : "?"}cursor=${dice.word}` }),
  ({ path }, dice) => ({ path: path.replace(/=[^&]*/, `=${dice.word}`) }),
  ({ path }, dice) => ({
    path: `${path.split("?")[0]}?${one(["q", "ids", "of", "from", "lang", "title", "standing"], dice)}=${dice.word}`,
  }),
  ({ path }, dice) => ({ path: `${path}/${dice.word}` }),
  (_, dice) => ({ headers: { "idempotency-key": one(["", "short", "k".repeat(500), "a b#c d e f"], dice) ?? "" } }),
  (_, dice) => ({ headers: { cookie: `kolo=${one(["", "x", "x".repeat(43), "%00"], dice)}` } }),
];

const dice = fc.record({ pick: fc.nat(), value, word });

/** So many spoiled copies of a request that is right; the same ones for the same seed. */
export function spoiled({ path = "", body }: Sent, count: number, seed: number): Wire[] {
  const ways = body === undefined ? addresses : [...bodies, ...bodies, ...addresses];
  return fc.sample(dice, { numRuns: count, seed }).map((thrown, index) => {
    const wire = ways[(index + seed) % ways.length]?.({ path, body }, thrown);
    const headers: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
    return { path, ...(body !== undefined && json(body)), ...wire, headers: { ...headers, ...wire?.headers } };
  });
}
