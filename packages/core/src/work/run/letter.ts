import type { Locale } from "../../context.ts";

interface Words {
  readonly firm: string;
  readonly name: string;
  readonly url: string;
}

/** The letter with a newcomer's own page, before their first day. */
export const NEWCOMER: Record<Locale, (words: Words) => { subject: string; text: string }> = {
  en: ({ firm, name, url }) => ({
    subject: `${firm}: your first days`,
    text: `Hello ${name},\n\nwe look forward to working with you. When and where you begin, who meets you and what is being prepared is on your own page:\n${url}\n\nIt needs no password and stays up to date. Please do not pass the link on.\n`,
  }),
  ru: ({ firm, name, url }) => ({
    subject: `${firm}: ваши первые дни`,
    text: `Здравствуйте, ${name}!\n\nМы рады, что вы будете работать с нами. Когда и где вы начинаете, кто вас встретит и что для вас готовят — на вашей странице:\n${url}\n\nПароль не нужен, на странице всегда свежие сведения. Пожалуйста, никому не передавайте ссылку.\n`,
  }),
  uk: ({ firm, name, url }) => ({
    subject: `${firm}: ваші перші дні`,
    text: `Вітаємо, ${name}!\n\nМи раді, що ви працюватимете з нами. Коли й де ви починаєте, хто вас зустріне і що для вас готують — на вашій сторінці:\n${url}\n\nПароль не потрібен, на сторінці завжди свіжі відомості. Будь ласка, нікому не передавайте посилання.\n`,
  }),
};
