import type { Locale } from "../../context.ts";

/** What a letter about an interview says. Times are told on the reader's own clock. */
export interface Said {
  readonly kind: "invited" | "moved" | "cancelled";
  readonly firm: string;
  readonly title: string;
  /** Whom the reader will meet: names, or the candidate's for an interviewer. */
  readonly people: readonly string[];
  readonly reader: { readonly name: string; readonly zone: string; readonly isCandidate: boolean };
  readonly startAt: string;
  readonly endAt: string;
  readonly place?: string | undefined;
  readonly link?: string | undefined;
  /** Where an interviewer finds the résumé and the scorecard. */
  readonly page?: string | undefined;
}

const TAG = { en: "en-GB", ru: "ru", uk: "uk" } as const;

const WORDS = {
  en: {
    subject: { invited: "Interview", moved: "Interview moved", cancelled: "Interview cancelled" },
    greeting: (name: string) => `Hello, ${name}!`,
    toCandidate: {
      invited: (title: string, firm: string) => `${firm} invites you to an interview for “${title}”.`,
      moved: (title: string, firm: string) => `Your interview with ${firm} for “${title}” has changed. It is now:`,
      cancelled: (title: string, firm: string) => `Your interview with ${firm} for “${title}” is cancelled. It was:`,
    },
    toColleague: {
      invited: (title: string) => `You are an interviewer for “${title}”.`,
      moved: (title: string) => `The interview for “${title}” has changed. It is now:`,
      cancelled: (title: string) => `The interview for “${title}” is cancelled. It was:`,
    },
    when: "When",
    place: "Place",
    link: "Link",
    withWhom: "With",
    candidate: "Candidate",
    page: "Résumé and scorecard",
    attached: "The invitation for your calendar is attached.",
  },
  ru: {
    subject: { invited: "Собеседование", moved: "Собеседование перенесено", cancelled: "Собеседование отменено" },
    greeting: (name: string) => `Здравствуйте, ${name}!`,
    toCandidate: {
      invited: (title: string, firm: string) => `${firm} приглашает вас на собеседование: «${title}».`,
      moved: (title: string, firm: string) => `Собеседование в ${firm} («${title}») изменилось. Теперь так:`,
      cancelled: (title: string, firm: string) => `Собеседование в ${firm} («${title}») отменено. Оно планировалось:`,
    },
    toColleague: {
      invited: (title: string) => `Вы проводите собеседование: «${title}».`,
      moved: (title: string) => `Собеседование «${title}» изменилось. Теперь так:`,
      cancelled: (title: string) => `Собеседование «${title}» отменено. Оно планировалось:`,
    },
    when: "Когда",
    place: "Место",
    link: "Ссылка",
    withWhom: "Вас ждут",
    candidate: "Кандидат",
    page: "Резюме и оценочный лист",
    attached: "Приглашение для календаря — во вложении.",
  },
  uk: {
    subject: { invited: "Співбесіда", moved: "Співбесіду перенесено", cancelled: "Співбесіду скасовано" },
    greeting: (name: string) => `Вітаємо, ${name}!`,
    toCandidate: {
      invited: (title: string, firm: string) => `${firm} запрошує вас на співбесіду: «${title}».`,
      moved: (title: string, firm: string) => `Співбесіда в ${firm} («${title}») змінилася. Тепер так:`,
      cancelled: (title: string, firm: string) => `Співбесіду в ${firm} («${title}») скасовано. Вона планувалася:`,
    },
    toColleague: {
      invited: (title: string) => `Ви проводите співбесіду: «${title}».`,
      moved: (title: string) => `Співбесіда «${title}» змінилася. Тепер так:`,
      cancelled: (title: string) => `Співбесіду «${title}» скасовано. Вона планувалася:`,
    },
    when: "Коли",
    place: "Місце",
    link: "Посилання",
    withWhom: "На вас чекають",
    candidate: "Кандидат",
    page: "Резюме й оціночний лист",
    attached: "Запрошення для календаря — у вкладенні.",
  },
} as const;

/** "Tue, 24 November 2026, 14:00–15:00 (Europe/Kyiv, GMT+2)" in the reader's language and zone. */
function when(locale: Locale, zone: string, startAt: string, endAt: string): string {
  const format = new Intl.DateTimeFormat(TAG[locale], {
    weekday: "short",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
  const offset = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "shortOffset" })
    .formatToParts(new Date(startAt))
    .find(({ type }) => type === "timeZoneName")?.value;
  return `${format.formatRange(new Date(startAt), new Date(endAt))} (${zone}, ${offset})`;
}

/** The letter, and the line that stands in the calendar. */
export function letter(locale: Locale, said: Said): { summary: string; subject: string; text: string } {
  const words = WORDS[locale];
  const { reader, kind, title } = said;
  const opening = reader.isCandidate ? words.toCandidate[kind](title, said.firm) : words.toColleague[kind](title);
  const rows = [
    [words.when, when(locale, reader.zone, said.startAt, said.endAt)],
    [words.place, said.place],
    [words.link, said.link],
    [reader.isCandidate ? words.withWhom : words.candidate, said.people.join(", ")],
    [words.page, said.page],
  ].flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
  const closing = kind === "cancelled" ? [] : ["", words.attached];
  return {
    summary: `${words.subject.invited}: ${title}`,
    subject: `${words.subject[kind]}: ${title}`,
    text: [words.greeting(reader.name), "", opening, ...rows, ...closing, "", said.firm].join("\n"),
  };
}
