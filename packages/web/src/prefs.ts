import { createSignal } from "solid-js";

/** What one person chose on one machine. Public/first.js reads the same two keys before the first paint. */
export type Theme = "system" | "light" | "dark";
export type Language = "en" | "ru" | "uk";

export const LANGUAGES = { en: "English", ru: "Русский", uk: "Українська" } as const satisfies Record<Language, string>;
/** The same for a list to choose from. */
export const LANGUAGE_CHOICES = (Object.keys(LANGUAGES) as Language[]).map((value) => ({
  value,
  label: LANGUAGES[value],
}));
const isLanguage = (text: string | null): text is Language => text !== null && text in LANGUAGES;

function read(key: string) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // A window that may not store anything still works; it just forgets.
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

function startTheme(): Theme {
  const stored = read("kolo.theme");
  return stored === "light" || stored === "dark" ? stored : "system";
}

export function startLanguage(): Language {
  const stored = read("kolo.language");
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "en";
}

const [theme, putTheme] = createSignal(startTheme());

export { theme };

export function setTheme(next: Theme) {
  write("kolo.theme", next);
  if (next === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  putTheme(next);
}

export function rememberLanguage(next: Language) {
  write("kolo.language", next);
  document.documentElement.lang = next;
}
