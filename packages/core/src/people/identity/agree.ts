import { distance } from "./distance.ts";
import type { Name } from "./name.ts";
import { sound } from "./sound.ts";
import { WEIGHTS as W } from "./weights.ts";

const given = (one: Name, other: Name): number => {
  if (one.first === "" || other.first === "") return 0;
  const shared = one.given.find(({ row }) => other.given.some((two) => two.row === row));
  if (shared) return shared.bits;
  return spelt(one, other);
};

/** Given names that no list knows to be one, by their letters. */
function spelt(one: Name, other: Name): number {
  if (one.first.length === 1 || other.first.length === 1)
    return one.first[0] === other.first[0] ? W.initial : W.givenDiffers;
  if (one.first === other.first) return W.givenRare;
  const known = one.given.length > 0 && other.given.length > 0;
  return !known && near(one.first, other.first) ? W.givenClose : W.givenDiffers;
}

const near = (one: string, other: string) => sound(one) === sound(other) || distance(one, other, 1) <= 1;

const LONG = 8;
const SHORT = 4;

function familyPair(one: string, other: string): number {
  if (one === other) return W.family;
  const apart = distance(one, other);
  const longest = Math.max(one.length, other.length);
  if (sound(one) === sound(other) && (apart <= 2 || longest >= LONG)) return W.familySound;
  if (apart <= 1 && longest > SHORT) return W.familySlip;
  return apart === 2 && longest >= LONG ? W.familySlips : W.familyDiffers;
}

const female = ({ given }: Name) => given.length > 0 && given.every((each) => each.female);

const family = (one: Name, other: Name): number => {
  if (one.family.length === 0 || other.family.length === 0) return 0;
  const best = Math.max(...one.family.flatMap((first) => other.family.map((two) => familyPair(first, two))));
  // A woman may have married.
  return best === W.familyDiffers && female(one) && female(other) ? W.familyMarried : best;
};

const ROOT = /(?:iovich|ovich|evich|ich|iovna|ovna|evna|ivna|inichna|ichna)$/;
const patronymic = (one: Name, other: Name): number => {
  if (one.patronymic === "" || other.patronymic === "") return 0;
  const [first, second] = [one.patronymic.replace(ROOT, ""), other.patronymic.replace(ROOT, "")];
  return near(first, second) ? W.patronymic : W.patronymicDiffers;
};

/** Two names read so that they agree best. */
export function agreed(one: Name, other: Name): { given: number; bits: number } {
  const readings = [
    [one, other],
    [one, other.turned],
    [one.turned, other],
  ] as const;
  const all = readings.flatMap(([first, second]) =>
    first && second ? [{ given: given(first, second), bits: given(first, second) + family(first, second) }] : [],
  );
  const best = all.reduce((most, each) => (each.bits > most.bits ? each : most));
  // Which of the words is the family's nobody can tell: who has one of them in common is kin.
  if (one.turned && other.turned && best.given > 0 && best.bits < 0) return { given: 0, bits: W.kin };
  return { ...best, bits: best.bits + patronymic(one, other) };
}

/** Whether the names cannot be one person's: then a shared phone is a family's or an office's. */
export function clashing(one: Name, other: Name): boolean {
  if (one.first === "" || other.first === "") return false;
  const { given, bits } = agreed(one, other);
  return given <= 0 || bits <= 0;
}
