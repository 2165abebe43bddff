import { expect, it } from "vitest";
import { packed, unpacked } from "./pack.ts";

const COLUMNS = {
  none: [],
  bytes: [0, 255],
  words: [0, 256, 65_535],
  longs: [65_536, 4_294_967_295],
  doubles: [4_294_967_296, 27 ** 11 - 1],
  even: Array(5000).fill(7),
  uneven: Array.from({ length: 5000 }, (_, at) => (at * 7919) % 65_521),
};

it("gives back what it was given, wherever its bytes lie", () => {
  const bytes = packed({ told: "тест" }, COLUMNS, 0.5);
  const moved = new Uint8Array(bytes.length + 3);
  moved.set(bytes, 3);
  for (const given of [bytes, moved.subarray(3)]) {
    const { meta, column } = unpacked(given);
    expect(meta).toEqual({ told: "тест" });
    for (const [name, values] of Object.entries(COLUMNS)) expect([...column(name)]).toEqual(values);
  }
});

it("finds a spoilt bit, an end that is missing, and what was never a segment", () => {
  const bytes = packed({}, COLUMNS, 0.5);
  for (const at of [0, 5, 100, bytes.length - 1]) {
    const spoilt = bytes.slice();
    spoilt[at] = (spoilt[at] ?? 0) ^ 1;
    expect(() => unpacked(spoilt), String(at)).toThrow();
  }
  for (const cut of [bytes.subarray(0, -8), bytes.subarray(0, 3), new TextEncoder().encode("rubbish, rubbish")])
    expect(() => unpacked(cut)).toThrow();
});
