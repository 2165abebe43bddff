import type { Locale } from "../../context.ts";

/** What stands in a calendar beside titles. */
export const WORDS = {
  en: { late: "Burning", interview: "Interview", firstDay: "First day" },
  ru: { late: "Горит", interview: "Собеседование", firstDay: "Первый рабочий день" },
  uk: { late: "Горить", interview: "Співбесіда", firstDay: "Перший робочий день" },
} as const satisfies Record<Locale, Record<"late" | "interview" | "firstDay", string>>;
