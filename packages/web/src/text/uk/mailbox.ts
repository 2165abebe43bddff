import type { mailbox as en } from "../en/mailbox.ts";

export const mailbox: typeof en = {
  title: "Поштова скринька",
  hint: "Цей Kolo зберігає листи на своїй машині. Тут вони всі, кому б не були адресовані.",
  empty: "Листів ще немає",
  emptyHint: "Тут будуть запрошення та посилання для входу.",
  letters: "Листи",
  to: (mail: string) => `Кому: ${mail}`,
  files: "Вкладення",
  back: "До листів",
};
