import type { thanks as en } from "../en/thanks.ts";

export const thanks: typeof en = {
  title: "Благодарности",
  say: "Сказать спасибо",
  hint: "Ничего не стоит, и все это прочитают.",
  to: "Кому",
  words: "За что, своими словами",
  send: "Поблагодарить",
  said: "Спасибо сказано.",
  takeBack: "Забрать",
  takeBackOne: (name) => `Забрать благодарность: ${name}`,
  line: (from, to) => `${from} → ${to}`,
  none: "Спасибо пока никто не сказал",
  noneHint: "Хватит одного предложения. Это ничего не стоит, и это видят все.",
};
