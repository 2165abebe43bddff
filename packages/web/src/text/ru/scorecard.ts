import type { scorecard as en } from "../en/scorecard.ts";

export const scorecard: typeof en = {
  needs: (level) => `нужно: ${level}`,
  must: "обязательно",
  plus: "плюс",
  addWords: "Добавить слова",
  words: "Своими словами",
  overall: "В целом",
  overallHint: "Что запомнилось, за и против",
  submit: "Сдать",
  amend: "Исправить",
  amendSubmit: "Сдать исправленный",
  done: "Ваш оценочный лист сдан.",
  draft: "Хранится на этом устройстве, пока вы не сдадите.",
  tooEarly: (when) => `Оценить можно после собеседования, с ${when}.`,
  yours: "Ваш оценочный лист",
  others: "Оценки остальных",
  nobody: "Больше никто пока не оценил.",
  history: (count) => `Версия ${count}`,
  left: (count) => `осталось оценить: ${count}`,
  profile: "Резюме и профиль",
};
