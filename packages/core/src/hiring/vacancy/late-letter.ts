import type { Locale } from "../../context.ts";
import type { Deadline } from "../../time/deadline/model.ts";

/** What a colleague is told when a vacancy passes its deadline. */
interface Said {
  readonly name: string;
  readonly title: string;
  readonly deadline: Deadline;
  /** How many openings were to be filled by then, when it was not the vacancy that was to be closed. */
  readonly openings?: number | undefined;
  readonly page: string;
}

const TAG = { en: "en-GB", ru: "ru", uk: "uk" } as const;

/** The promised moment on the clock it was promised by: "Fri, 20 November 2026, 18:00 (Europe/Kyiv)". */
function when(locale: Locale, { instant, zone }: Deadline): string {
  const format = new Intl.DateTimeFormat(TAG[locale], {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
  return `${format.format(new Date(instant))} (${zone})`;
}

const WORDS = {
  en: (said: Said) => ({
    subject: `Past its deadline: ${said.title}`,
    lines: [
      `Hello, ${said.name}!`,
      "",
      said.openings === undefined
        ? `The vacancy “${said.title}” was to be closed by ${when("en", said.deadline)}.`
        : `Openings of the vacancy “${said.title}” that were to be filled by ${when("en", said.deadline)} and are not: ${said.openings}.`,
      "It stays open: Kolo never closes a vacancy by the clock. Fill it, move the deadline, or put it on hold:",
      said.page,
    ],
  }),
  ru: (said: Said) => ({
    subject: `Срок прошёл: ${said.title}`,
    lines: [
      `Здравствуйте, ${said.name}!`,
      "",
      said.openings === undefined
        ? `Вакансию «${said.title}» обещали закрыть до: ${when("ru", said.deadline)}.`
        : `Сколько мест по вакансии «${said.title}» обещали заполнить до ${when("ru", said.deadline)} и не заполнили: ${said.openings}.`,
      "Она остаётся открытой: Kolo никогда не закрывает вакансии по часам. Закройте её, перенесите срок или приостановите:",
      said.page,
    ],
  }),
  uk: (said: Said) => ({
    subject: `Термін минув: ${said.title}`,
    lines: [
      `Вітаємо, ${said.name}!`,
      "",
      said.openings === undefined
        ? `Вакансію «${said.title}» обіцяли закрити до: ${when("uk", said.deadline)}.`
        : `Скільки місць за вакансією «${said.title}» обіцяли заповнити до ${when("uk", said.deadline)} і не заповнили: ${said.openings}.`,
      "Вона лишається відкритою: Kolo ніколи не закриває вакансії за годинником. Закрийте її, перенесіть термін або призупиніть:",
      said.page,
    ],
  }),
} satisfies Record<Locale, (said: Said) => { subject: string; lines: string[] }>;

export function lateLetter(locale: Locale, said: Said): { subject: string; text: string } {
  const { subject, lines } = WORDS[locale](said);
  return { subject, text: lines.join("\n") };
}
