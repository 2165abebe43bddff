import { Letters } from "@kolo/core/hiring/application/model";
import * as v from "valibot";
import { application as en } from "../text/en/application.ts";
import { application as ru } from "../text/ru/application.ts";
import { application as uk } from "../text/uk/application.ts";

const KEY = "kolo.rejection";
const USUAL: Letters = { en: { ...en.template }, ru: { ...ru.template }, uk: { ...uk.template } };

/** The letter that was sent the last time from this machine, else Kolo's own, in all three languages. */
export function lastLetters(): Letters {
  try {
    return v.parse(Letters, JSON.parse(localStorage.getItem(KEY) ?? "null"));
  } catch {
    return USUAL; // Nothing kept, or kept by an older Kolo.
  }
}

export function keepLetters(letters: Letters) {
  try {
    localStorage.setItem(KEY, JSON.stringify(letters));
  } catch {
    return; // A full or closed storage: next time starts from Kolo's own words.
  }
}
