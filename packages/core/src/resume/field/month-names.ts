/** Stems by which the months begin, in English, Russian and Ukrainian, January first. */
const stems = [
  "jan|янв|січ",
  "feb|фев|лют",
  "mar|март|мар|берез|бер",
  "apr|апр|квіт|кві",
  "may|май|мая|трав",
  "jun|июн|черв",
  "jul|июл|лип",
  "aug|авг|серп|сер",
  "sep|сен|верес|вер",
  "oct|окт|жовт|жов",
  "nov|ноя|листоп|лис",
  "dec|дек|груд|гру",
];
const tails: readonly string[] = [
  "(?:uary)?",
  "(?:ruary)?",
  "(?:ch)?",
  "(?:il)?",
  "",
  "(?:e)?",
  "(?:y)?",
  "(?:ust)?",
  "(?:t(?:ember)?)?",
  "(?:ober)?",
  "(?:ember)?",
  "(?:ember)?",
];
/** German and Polish names in full and shortened, for people who worked there: no stem of theirs is safe with any ending ("main"). */
const neighbours = [
  "januar|jänner|sty(?:czeń|cznia)?",
  "februar|lut(?:y|ego)?",
  "märz|marzec|marca",
  "kwi(?:ecień|etnia)?",
  "mai|maja?",
  "juni|cze(?:rwiec|rwca)?",
  "juli|lip(?:iec|ca)?",
  "sie(?:rpień|rpnia)?",
  "wrz(?:esień|eśnia)?",
  "okt(?:ober)?|paź(?:dziernika?)?",
  "lis(?:topada?)?",
  "dez(?:ember)?|gru(?:dzień|dnia)?",
];
const each = stems.map((stem, at) => `(?:${stem})(?:${tails[at] || "(?!)"}|[а-яіїє]{0,6})|${neighbours[at]}`);

/** One month's name in any case or shortened form: "March", "mar.", "марта", "березень". */
export const monthName = `(?<![\\p{L}])(?:${each.join("|")})(?![\\p{L}])\\.?`;

const starts = stems.map((stem, at) => new RegExp(`^(?:${stem}|${neighbours[at]})`, "i"));
/** 1 to 12 for a month's name, undefined for another word. "Червень" is June and "липень" July: neither stem begins the other. */
export function month(name: string): number | undefined {
  const at = starts.findIndex((start) => start.test(name.trim()));
  return at < 0 ? undefined : at + 1;
}
