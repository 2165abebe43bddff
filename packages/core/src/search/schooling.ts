import type { Info as Person } from "../people/person/model.ts";
import { Schooling } from "./model.ts";

type School = Pick<Person["education"][number], "institution" | "degree">;

/** What the words of a degree tell of its step, the highest first. */
const HIGHER: readonly (readonly [Schooling, RegExp])[] = [
  // "Молодший спеціаліст" has been to a college: no specialist, who is next to a master.
  ["vocational", /(?:молодш|младш|junior)\p{L}* (?:специалист|спеціаліст|specialist|бакалавр|bachelor)/iu],
  [
    "doctor",
    /ph\.?\s?d|doctor|кандидат\p{L}* .{0,15}наук|доктор\p{L}* .{0,15}наук|доктор філософії|аспирант|аспірант/iu,
  ],
  ["master", /master|магист|магістр|\bm\.?sc\b|\bm\.?a\b|\bmba\b|специалист|спеціаліст|\bm\.?eng\b/iu],
  [
    "bachelor",
    /bachelor|бакалав|\bb\.?sc\b|\bb\.?a\b|\bb\.?eng\b|высшее|вища|incomplete higher|неоконченное|незакінчена/iu,
  ],
];
/** The same of a degree, or of the place alone. */
const LOWER: typeof HIGHER = [
  ["vocational", /college|колледж|коледж|техникум|технікум|училищ|vocational|средне-?специальн|среднее специальн/iu],
  ["school", /high school|secondary|школ|гимнази|гімназі|лицей|ліцей|lyceum|gymnasium/iu],
];
const SIGNS = [...HIGHER, ...LOWER];
const PLACE: typeof HIGHER = [
  ["bachelor", /universit|институт|інститут|универс|універс|academy|академи|академі|institute|политех|політех/iu],
  ...LOWER,
];

const told = (signs: typeof HIGHER, text: string | undefined) =>
  text === undefined ? undefined : signs.find(([, sign]) => sign.test(text))?.[0];

/** The highest step of somebody's education as far as its words tell; a university without a degree counts as a bachelor's. */
export function schoolingOf(education: readonly School[]): Schooling | undefined {
  const steps = education.flatMap(({ degree, institution }) => told(SIGNS, degree) ?? told(PLACE, institution) ?? []);
  return Schooling.options.findLast((step) => steps.includes(step));
}
