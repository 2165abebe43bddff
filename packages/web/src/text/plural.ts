import type { Language } from "../prefs.ts";

/** The forms a language needs. "#" stands for the number. Russian and Ukrainian say fractions with `few`, if without `other`. */
interface Forms {
  en: { one: string; other: string };
  ru: Slavic;
  uk: Slavic;
}
interface Slavic {
  one: string;
  few: string;
  many: string;
  other?: string;
}

const TAG = { en: "en-GB", ru: "ru", uk: "uk" } as const;

/**
 * `const count = plural("ru"); count(5, { one: "# день", few: "# дня", many: "# дней" })`.
 * The Intl objects are made on first use: together they cost 43 ms, which the first paint should not pay. What they say of
 * a number is kept: a list says the same few ones with each sign that is typed.
 */
export function plural<L extends Language>(language: L) {
  let rules: Intl.PluralRules | undefined;
  let digits: Intl.NumberFormat | undefined;
  const said = new Map<number, { readonly rule: Intl.LDMLPluralRule; readonly number: string }>();
  const say = (count: number) => {
    rules ??= new Intl.PluralRules(TAG[language]);
    digits ??= new Intl.NumberFormat(TAG[language]);
    const one = { rule: rules.select(count), number: digits.format(count) };
    said.set(count, one);
    return one;
  };
  return (count: number, forms: Forms[L]) => {
    const { rule, number } = said.get(count) ?? say(count);
    const all: { one: string; few?: string; many?: string; other?: string } = forms;
    return (all[rule as "one" | "few" | "many" | "other"] ?? all.few ?? all.other ?? all.one).replace("#", number);
  };
}
