import type { thanks as en } from "../en/thanks.ts";

export const thanks: typeof en = {
  title: "Подяки",
  say: "Подякувати",
  hint: "Нічого не коштує, і всі це прочитають.",
  to: "Кому",
  words: "За що, своїми словами",
  send: "Подякувати",
  said: "Подяку сказано.",
  takeBack: "Забрати",
  takeBackOne: (name) => `Забрати подяку: ${name}`,
  line: (from, to) => `${from} → ${to}`,
  none: "Дякую поки ніхто не сказав",
  noneHint: "Досить одного речення. Це нічого не коштує, і це бачать усі.",
};
