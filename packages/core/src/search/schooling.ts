import type { Info as Person } from "../people/person/model.ts";
import { Schooling } from "./model.ts";

type School = Pick<Person["education"][number], "institution" | "degree">;

/** What the words of a degree, or of the place alone, tell of its step, the highest first. */
const SIGNS: readonly (readonly [Schooling, RegExp])[] = [
  [
    "doctor",
    /ph\.?\s?d|doctor|кандидат\p{L}* .{0,15}наук|доктор\p{L}* .{0,15}наук|доктор філософії|аспирант|аспірант/iu,
  ],
  ["master", /master|магист|магістр|\bm\.?sc\b|\bm\.?a\b|\bmba\b|специалист|спеціаліст|\bm\.?eng\b/iu],
  [
    "bachelor",
    /bachelor|бакалав|\bb\.?sc\b|\bb\.?a\b|\bb\.?eng\b|высшее|вища|incomplete higher|неоконченное|незакінчена/iu,
  ],
  [
    "vocational",
    /college|колледж|коледж|техникум|технікум|училищ|vocational|средне-?специальн|среднее специальн|молодший спеціаліст|junior specialist/iu,
  ],
  ["school", /high school|secondary|школ|гимнази|гімназі|лицей|ліцей|lyceum|gymnasium/iu],
];
const PLACE: readonly (readonly [Schooling, RegExp])[] = [
  ["bachelor", /universit|институт|інститут|универс|універс|academy|академи|академі|institute|политех|політех/iu],
  ...SIGNS.slice(3),
];

const told = (signs: typeof SIGNS, text: string | undefined) =>
  text === undefined ? undefined : signs.find(([, sign]) => sign.test(text))?.[0];

/** The highest step of somebody's education as far as its words tell; a university without a degree counts as a bachelor's. */
export function schoolingOf(education: readonly School[]): Schooling | undefined {
  const steps = education.flatMap(({ degree, institution }) => told(SIGNS, degree) ?? told(PLACE, institution) ?? []);
  return Schooling.options.findLast((step) => steps.includes(step));
}
