/*
 * The words of dates in English, Russian and Ukrainian, all understood at once: people mix them, and what somebody
 * pastes need not be in the language of their screen. Each list is by stem or full form, lower case, ё as е.
 */

/** ISO weekdays from Monday: every form that is said after "on", "by" or "until", and the short ones. */
const WEEKDAYS = [
  "mon|monday|пн|понедельник(?:а|у|ом)?|понеділ(?:ок|ка|ку|ком)",
  "tue|tues|tuesday|вт|вторник(?:а|у|ом)?|вівтор(?:ок|ка|ку|ком)",
  "wed|wednesday|ср|сред(?:а|у|ы|е|ой)|серед(?:а|у|и|і|ою)",
  "thu|thur|thurs|thursday|чт|четверг(?:а|у|ом)?|четвер(?:га|гу|гом)?",
  "fri|friday|пт|пятниц(?:а|у|ы|е|ей)|п'ятниц(?:я|ю|і|ею)|пятниц(?:я|ю|і|ею)",
  "sat|saturday|сб|суббот(?:а|у|ы|е|ой)|субот(?:а|у|и|і|ою)",
  "sun|sunday|вс|нд|воскресень(?:е|я|ю|ем)|неділ(?:я|ю|і|ею)",
] as const;

const MONTHS = [
  "jan(?:uary)?|январ[ья]|янв|січ(?:ень|ня)",
  "feb(?:ruary)?|феврал[ья]|фев|лют(?:ий|ого)",
  "mar(?:ch)?|март[а]?|мар|берез(?:ень|ня)",
  "apr(?:il)?|апрел[ья]|апр|квіт(?:ень|ня)",
  "may|ма[йя]|трав(?:ень|ня)",
  "june?|июн[ья]|черв(?:ень|ня)",
  "july?|июл[ья]|лип(?:ень|ня)",
  "aug(?:ust)?|август[а]?|авг|серп(?:ень|ня)",
  "sept?(?:ember)?|сентябр[ья]|сен|верес(?:ень|ня)",
  "oct(?:ober)?|октябр[ья]|окт|жовт(?:ень|ня)",
  "nov(?:ember)?|ноябр[ья]|ноя|листопад[а]?",
  "dec(?:ember)?|декабр[ья]|дек|груд(?:ень|ня)",
] as const;

export const weekdays = WEEKDAYS.join("|");
export const months = MONTHS.join("|");

const indexIn = (forms: readonly string[]) => {
  const patterns = forms.map((form) => new RegExp(`^(?:${form})$`, "u"));
  return (word: string) => patterns.findIndex((pattern) => pattern.test(word)) + 1;
};
/** Monday is 1. */
export const weekdayOf = indexIn(WEEKDAYS);
/** January is 1. */
export const monthOf = indexIn(MONTHS);

export const next = "next|след(?:ующ(?:ий|его|ему|ую|ей|ее))?|наступн(?:ий|ого|ому|у|ої|е)";

/** "today" and the days after it, as days from today. */
export const NEAR: Readonly<Record<string, number>> = {
  today: 0,
  сегодня: 0,
  сьогодні: 0,
  tomorrow: 1,
  завтра: 1,
  "day after tomorrow": 2,
  послезавтра: 2,
  післязавтра: 2,
};

export const UNITS = {
  day: "days?|дн(?:я|ей)|день|дні|днів",
  week: "weeks?|недел[юияь]|недель|тижд(?:ень|ні|нів)|тижні|тижнів",
  month: "months?|месяц(?:а|ев)?|місяц(?:ь|і|ів)|місяців",
} as const;
export type Unit = keyof typeof UNITS;

/** "end of the week" and the like. */
export const ENDS = {
  day: "day|дня",
  week: "week|недели|тижня",
  month: "month|месяца|місяця",
} as const satisfies Record<Unit, string>;

/** A word by itself: neither a letter nor a digit beside it, whatever the alphabet. */
export const alone = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}@+.:/'-])(?:${pattern})(?![\\p{L}\\p{N}'])`, "gu");

/** The same text for comparing: lower case, one kind of apostrophe, ё as е. It keeps every position. */
export const plain = (text: string) =>
  [...text]
    .map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign))
    .join("")
    .replace(/ё/g, "е")
    .replace(/[’ʼ`]/g, "'");
