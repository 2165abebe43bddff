import { agreed, clashing } from "./agree.ts";
import type { Traits } from "./traits.ts";
import { WEIGHTS as W } from "./weights.ts";

/** How a part of what is known of two people speaks for their being one, in bits; below zero it speaks against. */
export interface Evidence {
  readonly kind: "name" | "mail" | "phone" | "link" | "birthDate" | "employer" | "school" | "city";
  readonly bits: number;
}

type Compare = (one: Traits, other: Traits) => number;
const meeting = (one: readonly string[], other: readonly string[]) => one.filter((value) => other.includes(value));
const both = (one: readonly unknown[], other: readonly unknown[]) => one.length > 0 && other.length > 0;

const name: Compare = (one, other) => agreed(one.name, other.name).bits;

const mail: Compare = (one, other) => {
  if (meeting(one.mails, other.mails).length > 0) return W.mail;
  const local = one.locals.find((mine) => other.locals.some((theirs) => theirs.local === mine.local));
  if (local) return local.telling ? W.mailLocal : W.mailNamesake;
  return both(one.mails, other.mails) ? W.mailDiffers : 0;
};
const phone: Compare = (one, other) => {
  if (meeting(one.phones, other.phones).length > 0) return clashing(one.name, other.name) ? W.phoneOfKin : W.phone;
  return both(one.phones, other.phones) ? W.phoneDiffers : 0;
};
const link: Compare = (one, other) => {
  const pages = (traits: Traits) => traits.pages.map(({ page }) => page);
  if (meeting(pages(one), pages(other)).length > 0) return W.link;
  return one.pages.some(({ site }) => other.pages.some((theirs) => theirs.site === site)) ? W.linkDiffers : 0;
};

type Born = NonNullable<Traits["born"]>;
const isFull = (date: Born) => date.m !== undefined && date.d !== undefined;

function birthYears(one: Born, other: Born): number {
  const apart = Math.abs(one.y - other.y);
  if (apart === 0) return one.m === undefined || other.m === undefined || one.m === other.m ? W.birthYear : W.birthNear;
  return apart === 1 && !(isFull(one) && isFull(other)) ? W.birthNear : W.birthDiffers;
}

const birthDate: Compare = ({ born: one }, { born: other }) => {
  if (!one || !other) return 0;
  if (!isFull(one) || !isFull(other)) return birthYears(one, other);
  const equal = [one.y === other.y, one.m === other.m, one.d === other.d].filter(Boolean).length;
  if (equal === 3) return W.birth;
  const turned = one.y === other.y && one.m === other.d && one.d === other.m;
  return turned || equal === 2 ? W.birthSlip : W.birthDiffers;
};

const SAME_YEAR = 1;
const employer: Compare = (one, other) => {
  const shared = one.jobs.flatMap(({ employer, from }) => {
    const theirs = other.jobs.filter((job) => job.employer === employer);
    if (theirs.length === 0) return [];
    const together = theirs.some((job) => from && job.from && Math.abs(from - job.from) <= SAME_YEAR);
    return [together ? W.employerThen : W.employer];
  });
  if (shared.length > 0)
    return Math.min(
      W.employersMost,
      shared.reduce((sum: number, bits) => sum + bits, 0),
    );
  return one.jobs.length > 1 && other.jobs.length > 1 ? W.employersDiffer : 0;
};

const HALF = 0.5;
function alike(one: readonly string[], other: readonly string[]): boolean {
  const shared = meeting(one, other).length;
  return shared > 0 && shared / Math.min(one.length, other.length) > HALF;
}
const school: Compare = (one, other) => {
  const shared = one.schools.flatMap((mine) =>
    other.schools
      .filter((theirs) => alike(mine.words, theirs.words))
      .map((theirs) => (mine.year && mine.year === theirs.year ? W.schoolThen : W.school)),
  );
  if (shared.length > 0) return Math.max(...shared);
  return both(one.schools, other.schools) ? W.schoolDiffers : 0;
};
const city: Compare = (one, other) => {
  if (one.city === "" || other.city === "") return 0;
  return one.city === other.city ? W.city : W.cityDiffers;
};

const COMPARES: Readonly<Record<Evidence["kind"], Compare>> = {
  name,
  mail,
  phone,
  link,
  birthDate,
  employer,
  school,
  city,
};

/** All that speaks for and against two people being one; what only one of them has says nothing. */
export const evidence = (one: Traits, other: Traits): Evidence[] =>
  Object.entries(COMPARES)
    .map(([kind, compare]) => ({ kind: kind as Evidence["kind"], bits: compare(one, other) }))
    .filter(({ bits }) => bits !== 0);

/** Same: nobody need be asked. Likely: somebody should look. Other: two people. */
export type Verdict = "same" | "likely" | "other";

/** What the evidence comes to: `bits` are the log odds against chance (Fellegi and Sunter, 1969). */
export function judged(one: Traits, other: Traits): { verdict: Verdict; bits: number; evidence: Evidence[] } {
  const found = evidence(one, other);
  const bits = found.reduce((sum, each) => sum + each.bits, 0);
  return { verdict: verdict(one, other, found, bits), bits, evidence: found };
}

const OWN: readonly Evidence["kind"][] = ["mail", "phone", "link"];
const OWN_BITS = Math.min(W.mail, W.phone, W.link);

function verdict(one: Traits, other: Traits, found: readonly Evidence[], bits: number): Verdict {
  if (bits < W.likely) return "other";
  const own = found.some((each) => OWN.includes(each.kind) && each.bits >= OWN_BITS);
  const enough = !own ? W.same : one.name.first === "" || other.name.first === "" ? W.sameNameless : W.sameByContact;
  return !clashing(one.name, other.name) && bits >= enough ? "same" : "likely";
}
