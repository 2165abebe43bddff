import type { Locale } from "../../context.ts";
import type { Money } from "../../money.ts";

/** What an offer's letter says. Days are local dates: they have no zone to be shown in. */
export interface Said {
  readonly firm: string;
  readonly title: string;
  readonly name: string;
  readonly salary: Money;
  readonly startsOn: string;
  readonly answerBy: string;
  readonly words?: string | undefined;
  readonly from: string;
}

const TAG = { en: "en-GB", ru: "ru", uk: "uk" } as const;

const WORDS = {
  en: {
    subject: (title: string) => `Our offer: ${title}`,
    greeting: (name: string) => `Hello, ${name}!`,
    opening: (firm: string, title: string) => `${firm} would like you to join as “${title}”. This is what we offer:`,
    salary: "Salary",
    startsOn: "First day",
    answerBy: (day: string) => `Please answer by ${day}: write to us or call us.`,
    period: { hour: "an hour", month: "a month", year: "a year" },
    basis: { gross: "before tax", net: "after tax", unknown: "" },
  },
  ru: {
    subject: (title: string) => `Наше предложение: ${title}`,
    greeting: (name: string) => `Здравствуйте, ${name}!`,
    opening: (firm: string, title: string) => `${firm} приглашает вас на позицию «${title}». Мы предлагаем:`,
    salary: "Оплата",
    startsOn: "Первый день",
    answerBy: (day: string) => `Ждём вашего ответа до ${day}: напишите или позвоните нам.`,
    period: { hour: "в час", month: "в месяц", year: "в год" },
    basis: { gross: "до вычета налогов", net: "на руки", unknown: "" },
  },
  uk: {
    subject: (title: string) => `Наша пропозиція: ${title}`,
    greeting: (name: string) => `Вітаємо, ${name}!`,
    opening: (firm: string, title: string) => `${firm} запрошує вас на позицію «${title}». Ми пропонуємо:`,
    salary: "Оплата",
    startsOn: "Перший день",
    answerBy: (day: string) => `Чекаємо на вашу відповідь до ${day}: напишіть або зателефонуйте нам.`,
    period: { hour: "на годину", month: "на місяць", year: "на рік" },
    basis: { gross: "до вирахування податків", net: "на руки", unknown: "" },
  },
} as const;

const CENTS = 100;

export function letter(locale: Locale, said: Said): { subject: string; text: string } {
  const words = WORDS[locale];
  const { minor, currency, period, basis } = said.salary;
  const style = { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" } as const;
  const amount = new Intl.NumberFormat(TAG[locale], style).format(minor / CENTS);
  const format = new Intl.DateTimeFormat(TAG[locale], { dateStyle: "long", timeZone: "UTC" });
  const day = (date: string) => format.format(new Date(`${date}T00:00Z`));
  const taxes = words.basis[basis] && `, ${words.basis[basis]}`;
  return {
    subject: words.subject(said.title),
    text: [
      words.greeting(said.name),
      "",
      words.opening(said.firm, said.title),
      `${words.salary}: ${amount} ${words.period[period]}${taxes}`,
      `${words.startsOn}: ${day(said.startsOn)}`,
      ...(said.words ? ["", said.words] : []),
      "",
      words.answerBy(day(said.answerBy)),
      "",
      said.from,
      said.firm,
    ].join("\n"),
  };
}
