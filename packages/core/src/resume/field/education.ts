import type { Found, School } from "../model.ts";
import { type Line, span } from "./page.ts";
import { partialDate, periods } from "./period.ts";

const school =
  /universit|universidad|uniwersytet|univerz|hochschule|fachschule|politechnik|politecnico|polytechn|polytech|college|institut|academy|akademi|szkoła|technische|gymnasium|lyceum|lycée|conservator|seminary|école|school of|\bschool\b|консерватори|семинари|семінарі|(?<!\p{L})(?:с?пту|впу|зош|сош|гбпоу|кнз|мбоу)(?!\p{L})|университет|институт|академи|колледж|училищ|техникум|политех|школа|лицей|гимназия|універ|інститут|академі|коледж|технікум|політех|школа|ліцей|гімназ/iu;
/** Names that are only letters: МГУ, КПІ, НТУУ, MIT. */
const letters =
  /^(?:[А-ЯІЇЄҐ]{3,7}|(?:[А-ЯІЇЄҐ][а-яіїєґ]{1,4}){1,2}[А-ЯІЇЄҐ]{2,5}|[А-ЯІЇЄҐ]{2,5}[иіта][А-ЯІЇЄҐ]{1,4}|[А-ЯІЇЄҐ]{2,6}-[А-ЯІЇЄҐ]{2,5}|MIT|UCLA|ETH|EPFL|KTH|NYU|LSE|Caltech|НИУ ВШЭ|ВШЭ)(?![\p{L}])/u;
/** A school's initials in Latin letters count in the education section alone, where degrees and tests are written so too. */
const initials =
  /^(?=[A-Z])(?!(?:MBA|EMBA|BBA|BCA|MCA|BSC|MSC|BA|MA|BS|MS|PHD|LLB|LLM|MD|GPA|CGPA|SAT|GRE|GMAT|IELTS|TOEFL|HND|HNC|NVQ|BTEC|GCSE|GCSES|IGCSE|ACCA|CFA|CPA|CIMA|CBSE|ICSE|SSC|HSC|HR|IT|PR|SMM|QA|UX|UI|USA|UK|UAE|EU|SQL|PMP)(?![\p{L}]))[A-Z]{3,6}$/u;
const notSchool = /^(?:ООО|ОАО|ЗАО|ТОВ|ФОП|США|ЕГЭ|ЗНО|НМТ|СНГ|GPA|ВНЗ)(?![\p{L}])/u;
const course =
  /(?<!\p{L})(курс|course|bootcamp|certificat|сертификат|сертифікат|тренинг|тренінг|вебинар|вебінар|факультет|faculty|department|кафедра)/iu;
const degree =
  /(?<!\p{L})(ph\.?\s?d|doctor(?:ate)?|m\.?b\.?a|master(?:'s)?(?: of [\p{L} ]+)?|bachelor(?:'s)?(?: of [\p{L} ]+)?|b\.?\s?sc|m\.?\s?sc|b\.?s\.?|m\.?s\.?|b\.?a\.?|m\.?a\.?|b\.?eng|m\.?eng|associate(?:'s)?(?: degree| in| of)|diploma|магистр\p{L}*|(?:(?:фаховий )?(?:молодший|младший) )?(?:бакалавр\p{L}*|специалист|спеціаліст)|кандидат \p{L}+ наук|доктор \p{L}+ наук|высшее|среднее(?: специальное| профессиональное)?|неоконченное высшее|магістр\p{L}*|вища|середня|доктор філософії)(?!\p{L})/iu;

const isCourse = (text: string) =>
  /^\P{L}*(?:курс|course|bootcamp|тренинг|тренінг|вебинар|вебінар|сертифи|сертифі|certific)/iu.test(text);
const parts = (text: string) => text.split(/\t|,\s+|\s[|·•]\s|\s[–—-]\s|;\s*/);

/** "B.Com from", "MBA at": what was awarded, before the school's name. */
const awarded = /^.{0,60}?\s(?:from|at)\s(?=\p{Lu})/u;

function institution(text: string, inside: boolean): string | undefined {
  const [period] = periods(text);
  const undated = period && period.at < 4 ? text.slice(period.at + period.length) : text;
  const clean = undated.replace(/^[\s•▪◦*:–—-]+/, "").replace(awarded, (head) => (school.test(head) ? head : ""));
  const named = parts(clean).find((part) => school.test(part) && !course.test(part));
  if (named) return named.trim().replace(/\s(?:in|в|у|on)$/u, "");
  const known = parts(clean).map((part) => part.trim());
  return (
    known.find((part) => letters.test(part) && !notSchool.test(part)) ??
    (inside ? known.find((part) => initials.test(part)) : undefined)
  );
}

interface Draft {
  line: Line;
  name: string;
}

/**
 * "BITS Pilani" over "B.E. Computer Science, 2010–2014": a short line without a word for a school, right above the degree
 * or the years, when neither of the lines around these two names one.
 */
function unnamed(lines: readonly Line[], at: number): string | undefined {
  const [before, line, next, after] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]];
  const bare = (one: Line | undefined) => one?.section === "education" && !one.heading;
  if (!line || !next || !bare(line) || !bare(next) || line.text.length > 60) return undefined;
  if (!/^\p{Lu}[\p{L}\s.,'’«»"-]+$/u.test(line.text) || degree.test(line.text) || course.test(line.text))
    return undefined;
  if (!(periods(next.text).length > 0 && degreeShort.test(next.text))) return undefined;
  const others = [before, next, after].filter((one) => one !== undefined && bare(one));
  return others.some((one) => school.test(one?.text ?? "")) ? undefined : line.text;
}
const degreeShort = new RegExp(`${degree.source}|^[BM]\\.?\\s?(?:E|Tech|Com|Des|Arch|Ed)\\.?(?!\\p{L})`, "iu");

/** A school's line in the education section; elsewhere only one that also names a degree. */
function schools(lines: readonly Line[]): Draft[] {
  return lines.flatMap((line, at) => {
    if (!mayName(line)) return [];
    const found = institution(line.text, line.section === "education") ?? unnamed(lines, at) ?? "";
    const name = found.replace(/(?:\s(?:in|в|у))?\s?\(?(?:19|20)\d\d.*$/u, "").trim() || found;
    return name.length > 2 ? [{ line, name }] : [];
  });
}

function mayName(line: Line): boolean {
  if (line.heading || line.text.length > 200 || /^[•▪◦]/.test(line.text) || isCourse(line.text)) return false;
  if (line.section === "education") return true;
  return ["top", "experience", "summary"].includes(line.section) && degree.test(line.text) && line.text.length < 120;
}

/** Year or years beside a school: on its line, the two above or the three below, up to the next school. */
function years(lines: readonly Line[], at: number, next: number): Pick<School, "from" | "to"> {
  const near = lines.slice(Math.max(0, at - 2), Math.min(next, at + 4)).filter((line) => line.section === "education");
  const own = [lines[at], ...near].filter((line) => line !== undefined);
  for (const line of own) {
    const [period] = periods(line.text);
    if (period) return { from: period.start, ...(period.end ? { to: period.end } : {}) };
    const alone = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(line.text);
    const to = alone ? partialDate(alone[0]) : undefined;
    if (to) return { to };
  }
  return {};
}

/** Schools in the order they stand, with degree and years where they are near. Courses are not schools. */
export function education(lines: readonly Line[]): Found<School>[] {
  const found = schools(lines);
  return found.map(({ line, name }, order) => {
    const at = lines.indexOf(line);
    const following = found[order + 1];
    const next = following ? lines.indexOf(following.line) : lines.length;
    const near = lines.slice(Math.max(0, at - 2), Math.min(next, at + 3)).filter((one) => one.section === line.section);
    const title = [line, ...near].map((one) => degree.exec(one.text)?.[0]).find((one) => one !== undefined);
    const value: School = { institution: name, ...(title ? { degree: title } : {}), ...years(lines, at, next) };
    const place = Math.max(0, line.text.indexOf(name));
    return { value, confidence: line.section === "education" ? 0.88 : 0.65, span: span(line, place, name.length) };
  });
}
