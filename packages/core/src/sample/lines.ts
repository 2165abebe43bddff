import type { Locale } from "../context.ts";
import type { Sheet } from "./sheet.ts";

/** A line of a résumé and how it looks. */
export interface Line {
  readonly style: "name" | "headline" | "heading" | "strong" | "plain";
  readonly text: string;
}

const HEADINGS = {
  en: {
    contacts: "Contacts",
    salary: "Desired salary",
    skills: "Skills",
    work: "Experience",
    school: "Education",
    tongues: "Languages",
    born: "Date of birth",
    now: "present",
    net: "net, per month",
  },
  ru: {
    contacts: "Контакты",
    salary: "Желаемая зарплата",
    skills: "Навыки",
    work: "Опыт работы",
    school: "Образование",
    tongues: "Языки",
    born: "Дата рождения",
    now: "настоящее время",
    net: "на руки, в месяц",
  },
  uk: {
    contacts: "Контакти",
    salary: "Бажана зарплата",
    skills: "Навички",
    work: "Досвід роботи",
    school: "Освіта",
    tongues: "Мови",
    born: "Дата народження",
    now: "дотепер",
    net: "на руки, на місяць",
  },
} as const satisfies Record<Locale, Record<string, string>>;

const date = (month: string) => `${month.slice(5)}.${month.slice(0, 4)}`;

/** The résumé as lines, in the person's language. `label` names a competency in it. */
export function lines(sheet: Sheet, label: (competencyID: string) => string): Line[] {
  const words = HEADINGS[sheet.locale];
  const tongue = new Intl.DisplayNames(sheet.locale, { type: "language" });
  const heading = (text: string): Line => ({ style: "heading", text });
  const plain = (text: string): Line => ({ style: "plain", text });
  return [
    { style: "name", text: sheet.name },
    { style: "headline", text: sheet.headline },
    heading(words.contacts),
    plain(sheet.city),
    plain(sheet.mail),
    plain(sheet.phone),
    plain(`${words.born}: ${sheet.birth.split("-").reverse().join(".")}`),
    plain(
      `${words.salary}: ${new Intl.NumberFormat(sheet.locale).format(sheet.salary.amount)} ${sheet.salary.currency}, ${words.net}`,
    ),
    heading(words.skills),
    plain(sheet.competencyIDs.map(label).join(", ")),
    heading(words.work),
    ...sheet.jobs.flatMap((job): Line[] => [
      { style: "strong", text: `${job.title}, ${job.employer}` },
      plain(`${date(job.from)} – ${job.to ? date(job.to) : words.now}`),
      plain(job.duty),
    ]),
    heading(words.school),
    plain(`${sheet.school.institution}, ${sheet.school.degree}, ${sheet.school.from}–${sheet.school.to}`),
    heading(words.tongues),
    plain(sheet.languages.map(({ code, level }) => `${tongue.of(code)} — ${level}`).join(", ")),
  ];
}
