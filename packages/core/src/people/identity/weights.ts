/*
 * What each agreement and disagreement tells, in bits: log2 of how much more often it is met between two résumés of one
 * person than between two people (Fellegi, Sunter: A theory for record linkage, 1969). First from how often values
 * are shared by chance (one phone in ten million, a birth date in some 14,000), then tuned on generated people
 * (`npm run bench -- identity`). Given names have their own bits in `given-names.ts`.
 */
export const WEIGHTS = {
  givenRare: 8,
  givenClose: 6,
  initial: 2,
  givenDiffers: -18,
  family: 9,
  familySound: 8,
  familySlip: 7,
  familySlips: 6,
  familyMarried: -4,
  familyDiffers: -9,
  /** One word of two in common, and no telling which it is. */
  kin: -9,
  patronymic: 4.5,
  patronymicDiffers: -6,
  mail: 32,
  /** The same before the @, and not the name: kotyk1987. */
  mailLocal: 12,
  mailNamesake: 3,
  mailDiffers: -1.5,
  phone: 22,
  /** Shared by people with different names: a family's, or an office's. */
  phoneOfKin: 6,
  phoneDiffers: -1,
  link: 24,
  /** Two different pages on one site. */
  linkDiffers: -4,
  birth: 13,
  birthYear: 4.5,
  birthNear: 3,
  birthSlip: 5,
  birthDiffers: -8,
  employerThen: 8,
  employer: 5,
  employersMost: 18,
  employersDiffer: -2,
  schoolThen: 6,
  school: 4,
  schoolDiffers: -1,
  city: 2,
  cityDiffers: -1,
  /** From here on somebody is asked. */
  likely: 22,
  /** From here on nobody need be: with a mail, phone or page in common, and without. */
  sameByContact: 30,
  /** The same where one of them has no name to compare. */
  sameNameless: 22,
  same: 43,
} as const;
