import type { mailbox as en } from "../en/mailbox.ts";

export const mailbox: typeof en = {
  title: "Почтовый ящик",
  hint: "Этот Kolo хранит письма на своей машине. Здесь они все, кому бы ни были адресованы.",
  empty: "Писем пока нет",
  emptyHint: "Здесь будут приглашения и ссылки для входа.",
  letters: "Письма",
  to: (mail: string) => `Кому: ${mail}`,
  files: "Вложения",
  back: "К письмам",
};
