import type { scorecard as en } from "../en/scorecard.ts";

export const scorecard: typeof en = {
  needs: (level) => `потрібно: ${level}`,
  must: "обов’язково",
  plus: "плюс",
  addWords: "Додати слова",
  words: "Своїми словами",
  overall: "Загалом",
  overallHint: "Що запам’яталося, за і проти",
  submit: "Здати",
  amend: "Виправити",
  amendSubmit: "Здати виправлений",
  done: "Ваш оціночний лист здано.",
  draft: "Зберігається на цьому пристрої, доки ви не здасте.",
  tooEarly: (when) => `Оцінити можна після співбесіди, з ${when}.`,
  yours: "Ваш оціночний лист",
  others: "Оцінки інших",
  nobody: "Більше ніхто поки не оцінив.",
  history: (count) => `Версія ${count}`,
  left: (count) => `залишилося оцінити: ${count}`,
  profile: "Резюме і профіль",
};
