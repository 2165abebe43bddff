import type { Locale } from "../../context.ts";

/** The words of the letters that open Kolo: an invitation, and a link to sign in. */
interface Words {
  readonly firm: string;
  readonly name: string;
  readonly from: string;
  readonly url: string;
}
interface Text {
  readonly subject: string;
  readonly text: string;
}

type Letters = Record<Locale, (words: Words) => Text>;

export const INVITE: Letters = {
  en: ({ firm, name, from, url }) => ({
    subject: `${firm}: your invitation to Kolo`,
    text: `Hello ${name},\n\n${from} invites you to Kolo, where ${firm} hires and works together.\n\nOpen this link to join. It works once, within 14 days:\n${url}\n\nIf you did not expect this letter, you need do nothing.\n`,
  }),
  ru: ({ firm, name, from, url }) => ({
    subject: `${firm}: приглашение в Kolo`,
    text: `Здравствуйте, ${name}!\n\n${from} приглашает вас в Kolo: здесь ${firm} нанимает людей и работает вместе.\n\nЧтобы присоединиться, откройте ссылку. Она сработает один раз, в течение 14 дней:\n${url}\n\nЕсли вы не ждали этого письма, ничего делать не нужно.\n`,
  }),
  uk: ({ firm, name, from, url }) => ({
    subject: `${firm}: запрошення до Kolo`,
    text: `Вітаємо, ${name}!\n\n${from} запрошує вас до Kolo: тут ${firm} наймає людей і працює разом.\n\nЩоб приєднатися, відкрийте посилання. Воно спрацює один раз, протягом 14 днів:\n${url}\n\nЯкщо ви не чекали на цей лист, нічого робити не потрібно.\n`,
  }),
};

export const SIGN_IN: Record<Locale, (words: Pick<Words, "name" | "url">) => Text> = {
  en: ({ name, url }) => ({
    subject: "Sign in to Kolo",
    text: `Hello ${name},\n\nOpen this link to sign in. It works once, within 30 minutes:\n${url}\n\nIf you did not ask for it, you need do nothing: without the link nobody gets in.\n`,
  }),
  ru: ({ name, url }) => ({
    subject: "Вход в Kolo",
    text: `Здравствуйте, ${name}!\n\nЧтобы войти, откройте ссылку. Она сработает один раз, в течение 30 минут:\n${url}\n\nЕсли вы её не запрашивали, ничего делать не нужно: без ссылки никто не войдёт.\n`,
  }),
  uk: ({ name, url }) => ({
    subject: "Вхід до Kolo",
    text: `Вітаємо, ${name}!\n\nЩоб увійти, відкрийте посилання. Воно спрацює один раз, протягом 30 хвилин:\n${url}\n\nЯкщо ви його не просили, нічого робити не потрібно: без посилання ніхто не увійде.\n`,
  }),
};
