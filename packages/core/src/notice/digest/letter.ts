import type { Locale } from "../../context.ts";
import type { Info as Notice } from "../inbox/model.ts";

type Line = (title: string) => string;
type Told = Extract<Notice["code"], `task.${string}` | "application.late" | "scorecard.late">;
interface Words {
  readonly subject: (count: number) => string;
  readonly hello: (name: string) => string;
  readonly lines: Record<Told, Line>;
  readonly more: (count: number) => string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    subject: (count) => `Kolo: ${count} new for you`,
    hello: (name) => `Hello, ${name}! This is what you have not read yet:`,
    lines: {
      "task.assigned": (title) => `A task for you: ${title}`,
      "task.soon": (title) => `Due soon: ${title}`,
      "task.burnt": (title) => `Burning: ${title}`,
      "task.claimed": (title) => `Claimed: ${title}`,
      "task.submitted": (title) => `Done, waits for you to accept it: ${title}`,
      "task.accepted": (title) => `Accepted: ${title}`,
      "task.returned": (title) => `Returned to you: ${title}`,
      "task.blocked": (title) => `Waits for your department: ${title}`,
      "task.moved": (title) => `A new deadline: ${title}`,
      "task.mentioned": (title) => `You were mentioned: ${title}`,
      "application.late": (title) => `Somebody waits too long: ${title}`,
      "scorecard.late": (title) => `Your scorecard is owed: ${title}`,
      "task.reminded": (title) => `You are reminded of: ${title}`,
    },
    more: (count) => `… and ${count} more.`,
  },
  ru: {
    subject: (count) => `Kolo: новых сообщений — ${count}`,
    hello: (name) => `Здравствуйте, ${name}! Вот что вы ещё не прочли:`,
    lines: {
      "task.assigned": (title) => `Вам поставили задачу: ${title}`,
      "task.soon": (title) => `Скоро срок: ${title}`,
      "task.burnt": (title) => `Горит: ${title}`,
      "task.claimed": (title) => `Задачу взяли: ${title}`,
      "task.submitted": (title) => `Сделано, ждёт вашей приёмки: ${title}`,
      "task.accepted": (title) => `Принято: ${title}`,
      "task.returned": (title) => `Вернули вам на доработку: ${title}`,
      "task.blocked": (title) => `Ждёт ваш отдел: ${title}`,
      "task.moved": (title) => `Новый срок: ${title}`,
      "task.mentioned": (title) => `Вас упомянули: ${title}`,
      "application.late": (title) => `Кто-то ждёт слишком долго: ${title}`,
      "scorecard.late": (title) => `Ждём ваш оценочный лист: ${title}`,
      "task.reminded": (title) => `Вам напоминают: ${title}`,
    },
    more: (count) => `… и ещё ${count}.`,
  },
  uk: {
    subject: (count) => `Kolo: нових повідомлень — ${count}`,
    hello: (name) => `Вітаємо, ${name}! Ось що ви ще не прочитали:`,
    lines: {
      "task.assigned": (title) => `Вам поставили завдання: ${title}`,
      "task.soon": (title) => `Скоро термін: ${title}`,
      "task.burnt": (title) => `Горить: ${title}`,
      "task.claimed": (title) => `Завдання взяли: ${title}`,
      "task.submitted": (title) => `Зроблено, чекає на ваше приймання: ${title}`,
      "task.accepted": (title) => `Прийнято: ${title}`,
      "task.returned": (title) => `Повернули вам на доопрацювання: ${title}`,
      "task.blocked": (title) => `Чекає на ваш відділ: ${title}`,
      "task.moved": (title) => `Новий термін: ${title}`,
      "task.mentioned": (title) => `Вас згадали: ${title}`,
      "application.late": (title) => `Хтось чекає надто довго: ${title}`,
      "scorecard.late": (title) => `Чекаємо на ваш оціночний лист: ${title}`,
      "task.reminded": (title) => `Вам нагадують: ${title}`,
    },
    more: (count) => `… і ще ${count}.`,
  },
};

const MOST = 30;

export const isTold = (code: Notice["code"]): code is Told => code in WORDS.en.lines;

/** Of each task the most urgent that was said of it; what burns first, what is due soon, then the rest by time. */
function told(notices: readonly Notice[]): Notice[] {
  const sorted = notices.toSorted((one, other) => urgency(one) - urgency(other));
  return sorted.filter((one, index) => sorted.findIndex((other) => subject(other) === subject(one)) === index);
}

const subject = ({ about, data }: Notice) => data.taskID ?? about;

/** The letter of what somebody has not read, the most urgent first, a line for each task. */
export function digestLetter({ name, locale }: { name: string; locale: Locale }, notices: readonly Notice[]) {
  const words = WORDS[locale];
  const all = told(notices);
  const lines = all
    .slice(0, MOST)
    .flatMap((notice) =>
      isTold(notice.code) ? [`- ${words.lines[notice.code](String(notice.data.title))}`, `  ${page(notice)}`] : [],
    );
  const more = all.length > MOST ? [words.more(all.length - MOST)] : [];
  return {
    subject: words.subject(all.length),
    text: [words.hello(name), "", ...lines, ...more].join("\n"),
  };
}

function page({ code, data }: Notice): string {
  const origin = process.env.APP_ORIGIN ?? "";
  if (code === "scorecard.late") return `${origin}/interviews/${data.interviewID}?vacancy=${data.vacancyID}`;
  return code === "application.late" ? `${origin}/vacancies/${data.vacancyID}` : `${origin}/tasks/${data.taskID}`;
}
const FIRST: readonly Notice["code"][] = ["task.burnt", "application.late", "scorecard.late", "task.soon"];
const urgency = ({ code }: Notice) => FIRST.indexOf(code) >>> 0;
