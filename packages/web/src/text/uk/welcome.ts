import type { welcome as en } from "../en/welcome.ts";

export const welcome: typeof en = {
  title: (name) => `Ласкаво просимо, ${name}`,
  hint: (firm) => `${firm} чекає на ваш перший день. На цій сторінці завжди свіжі відомості.`,
  needsLink: "Відкрийте посилання з листа.",
  begins: "Ви починаєте",
  where: "Де",
  meets: "Хто вас зустріне",
  papers: "Документи: принести або підписати",
  toRead: "Будь ласка, прочитайте й підтвердьте",
  prepared: "Що для вас готують",
  account: "Першого дня надійде лист, який відкриє ваш обліковий запис у Kolo.",
};
