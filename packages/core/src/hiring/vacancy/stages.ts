import type { Locale } from "../../context.ts";
import { newID } from "../../id.ts";
import { type Stage, StageType } from "./model.ts";

const NAMES: Record<Locale, Record<StageType, string>> = {
  en: {
    new: "New",
    screening: "Screening",
    interview: "Interview",
    test: "Test task",
    offer: "Offer",
    hired: "Hired",
  },
  ru: {
    new: "Новые",
    screening: "Отбор",
    interview: "Собеседование",
    test: "Тестовое задание",
    offer: "Оффер",
    hired: "Приняты",
  },
  uk: {
    new: "Нові",
    screening: "Відбір",
    interview: "Співбесіда",
    test: "Тестове завдання",
    offer: "Офер",
    hired: "Прийняті",
  },
};

/** The stages of a first vacancy, in the firm's language. */
export const usualStages = (locale: Locale): Stage[] =>
  StageType.options.map((type) => ({ stageID: newID("stage"), name: NAMES[locale][type], type }));
