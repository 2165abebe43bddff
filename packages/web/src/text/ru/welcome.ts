import type { welcome as en } from "../en/welcome.ts";

export const welcome: typeof en = {
  title: (name) => `Добро пожаловать, ${name}`,
  hint: (firm) => `${firm} ждёт вашего первого дня. На этой странице всегда свежие сведения.`,
  needsLink: "Откройте ссылку из письма.",
  begins: "Вы начинаете",
  where: "Где",
  meets: "Кто вас встретит",
  papers: "Документы: принести или подписать",
  toRead: "Пожалуйста, прочитайте и подтвердите",
  prepared: "Что для вас готовят",
  account: "В первый день придёт письмо, которое откроет вашу учётную запись в Kolo.",
};
