/* FIPS 180-4, for pages without crypto.subtle (plain http). */
const primes = (count: number) => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
};
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;
const ROUND = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function padded(bytes: Uint8Array): DataView {
  const all = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(all.length - 4, (bytes.length << 3) >>> 0);
  return view;
}

function schedule(view: DataView, at: number, words: Int32Array): void {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] ?? 0;
    const late = words[i - 2] ?? 0;
    const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[i] = ((words[i - 16] ?? 0) + one + (words[i - 7] ?? 0) + two) | 0;
  }
}

type State = [number, number, number, number, number, number, number, number];

function mixed([a, b, c, d, e, f, g, h]: State, round: number, word: number): State {
  const big = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
  const first = (h + big + ((e & f) ^ (~e & g)) + round + word) | 0;
  const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
  return [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
}

export function sha256(bytes: Uint8Array): Uint8Array {
  const view = padded(bytes);
  const words = new Int32Array(64);
  const sum = START.slice();
  for (let at = 0; at < view.byteLength; at += 64) {
    schedule(view, at, words);
    let state = [...sum] as State;
    for (let i = 0; i < 64; i++) state = mixed(state, ROUND[i] ?? 0, words[i] ?? 0);
    for (let i = 0; i < 8; i++) sum[i] = ((sum[i] ?? 0) + (state[i] ?? 0)) | 0;
  }
  const out = new DataView(new ArrayBuffer(32));
  for (const [i, word] of sum.entries()) out.setInt32(i * 4, word);
  return new Uint8Array(out.buffer);
}
