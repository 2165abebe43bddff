import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js";
import type { Found, Language } from "../model.ts";
import { type Line, span } from "./page.ts";

/** Somebody else's mail or phone stands here: a referee's, an employer's, a school's. */
const foreign = new Set(["references", "experience", "education", "projects", "publications", "courses"]);
const own = (line: Line) => !foreign.has(line.section);

/** What the résumé itself says. The letter it came with is asked only when it says nothing: an agency may have written it. */
function told<T>(lines: readonly Line[], find: (line: Line) => T[]): T[] {
  const inResume = lines.filter((line) => own(line) && line.section !== "letter").flatMap(find);
  return inResume.length > 0 ? inResume : lines.filter((line) => line.section === "letter").flatMap(find);
}

const unique = <T>(found: Found<T>[], key: (value: T) => string) => {
  const seen = new Map<string, Found<T>>();
  for (const one of found) if (!seen.has(key(one.value))) seen.set(key(one.value), one);
  return [...seen.values()];
};

const address = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;

/** Mail addresses in lower case, those of the person alone. */
export function mails(lines: readonly Line[], targets: readonly string[]): Found<string>[] {
  const inText = told(lines, (line) =>
    [...line.text.matchAll(address)].map((match) => ({
      value: match[0].replace(/^mailto:/i, "").toLowerCase(),
      confidence: 0.97,
      span: span(line, match.index, match[0].length),
    })),
  );
  const linked = targets
    .filter((target) => /^mailto:/i.test(target))
    .map((target) => ({ value: target.slice(7).replace(/\?.*$/, "").toLowerCase(), confidence: 0.9 }))
    .filter(({ value }) => value.match(address)?.[0] === value);
  return unique([...inText, ...(inText.length ? [] : linked)], (mail) => mail);
}

const number = /(?<![\p{L}\d@/_-])\(?\+?\(?\d(?:[\s().\u2013\u2014/-]{0,3}\d){7,14}(?![\d@_]|[\s.-]?\d{2,})/gu;
const labelled = /тел|моб|phone|tel|mobile|cell|whatsapp|viber|вайбер|☎|📞|📱|контакт|зв.яз/i;
const shaped =
  /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$|^0\d{2}|^\(0\d{2}|^8[\s(-]|^\(?\d{3,4}\)?[\s-]\d{2,3}[\s-]\d{2}[\s-]\d{2}$/;
/** What follows a sum, or a range of sums, and no number. */
const currency = /^\s?(?:[$€£₴₽₸]|(?:руб|грн|р|uah|rub|usd|eur|тыс|тис|т\.\s?р)(?!\p{L}))/iu;
const dates = /(19|20)\d\d\s*[-–—./]\s*(19|20)?\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d\d-\d\d/;

const homes: Record<Language, CountryCode> = { en: "US", ru: "RU", uk: "UA" };

/** Numbers without a country code: Ukrainian ones begin with 0, Russian ones with 8, whatever language the text is in. */
function home(digits: string, fallback: CountryCode): CountryCode {
  if (/^0\d{9}$/.test(digits) && (fallback === "RU" || fallback === "US")) return "UA";
  if (/^8\d{10}$/.test(digits)) return fallback === "KZ" ? "KZ" : "RU";
  return fallback;
}

function normal(raw: string, country: CountryCode): { value: string; sure: boolean } {
  const digits = raw.replace(/\D/g, "");
  const full = raw.includes("+") || /^(380\d{9}|7\d{10}|375\d{9})$/.test(digits);
  const parsed = parsePhoneNumberFromString(full ? `+${digits}` : digits, home(digits, country));
  if (parsed?.isPossible()) return { value: parsed.number, sure: parsed.isValid() };
  return { value: raw.includes("+") ? `+${digits}` : digits, sure: false };
}

function phonesOn(line: Line, country: CountryCode): Found<string>[] {
  return [...line.text.matchAll(number)].flatMap((match) => {
    const raw = match[0].trim();
    if (dates.test(raw) || currency.test(line.text.slice(match.index + match[0].length))) return [];
    const { value, sure } = normal(raw, country);
    const meant =
      raw.includes("+") || labelled.test(line.text.slice(0, match.index)) || shaped.test(raw.replace(/[–—]/g, "-"));
    const digits = raw.replace(/\D/g, "").length;
    if (!meant && !(sure && digits >= 10)) return [];
    return [{ value, confidence: sure ? 0.97 : 0.6, span: span(line, match.index, match[0].length) }];
  });
}

/** Phones in E.164 where possible. `country` (ISO 3166) reads numbers written without a country code. */
export function phones(
  lines: readonly Line[],
  targets: readonly string[],
  { language, country }: { language: Language | undefined; country: string | undefined },
): Found<string>[] {
  const code = country && isSupportedCountry(country) ? country : homes[language ?? "en"];
  const inText = told(lines, (line) => phonesOn(line, code));
  const linked = targets
    .filter((target) => /^tel:/i.test(target))
    .map((target) => ({ value: normal(target.slice(4), code).value, confidence: 0.9 }));
  return unique([...inText, ...(inText.length ? [] : linked)], (phone) => phone.replace(/\D/g, "").slice(-10));
}
