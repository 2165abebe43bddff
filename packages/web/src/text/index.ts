import { createSignal } from "solid-js";
import { type Language, rememberLanguage } from "../prefs.ts";
import type { Code, Problems } from "./code.ts";
import type { Dictionary } from "./en/index.ts";

const LOAD: Record<Language, () => Promise<{ dictionary: Dictionary }>> = {
  en: () => import("./en/index.ts"),
  ru: () => import("./ru/index.ts"),
  uk: () => import("./uk/index.ts"),
};

/* The words for every "no" follow on their own: the first page has nothing to refuse yet. */
const LOAD_PROBLEMS: Record<Language, () => Promise<{ problem: Problems }>> = {
  en: () => import("./en/problem.ts"),
  ru: () => import("./ru/problem.ts"),
  uk: () => import("./uk/problem.ts"),
};

const [problems, setProblems] = createSignal<Partial<Record<string, Problems[Code]>>>({});
const [spoken, setSpoken] = createSignal<{ language: Language; dictionary: Dictionary }>();

/** Loads a language and shows it at once, without a reload; until it is there the old one stays on screen. */
export async function speak(language: Language) {
  const { dictionary } = await LOAD[language]();
  rememberLanguage(language);
  setSpoken({ language, dictionary });
  void LOAD_PROBLEMS[language]().then((words) => setProblems(words.problem));
}

/** All words of the current language, typed: `t().vacancy.count(5)`. Reactive: read it inside JSX or an effect. */
export function t(): Dictionary {
  const now = spoken();
  if (!now) throw new Error("speak() a language before showing anything");
  return now.dictionary;
}

export const language = (): Language => spoken()?.language ?? "en";

/** The server's "no" in words. A code this page does not know (yet) is said in general words. */
export function problem(code: string, data: Record<string, unknown> = {}): string {
  const said = problems()[code] ?? t().shell.failed;
  return typeof said === "string" ? said : said(data);
}
