import type { Level } from "@kolo/core/hiring/vacancy/model";
import { createEffect } from "solid-js";
import { createStore } from "solid-js/store";

/** A scorecard being filled in. */
export interface Draft {
  grades: Record<string, { grade?: Level; words?: string }>;
  words: string;
}

const keyOf = (interviewID: string, accountID: string) => `kolo.scorecard/${interviewID}/${accountID}`;

function stored(key: string): Draft | undefined {
  try {
    const text = localStorage.getItem(key);
    return text ? (JSON.parse(text) as Draft) : undefined;
  } catch {
    return undefined; // A closed storage or foreign text: begin anew.
  }
}

/** Keeps each tap on this device until the card is handed in: a closed page or a lost server costs nothing. */
export function useDraft(interviewID: string, accountID: string, start: Draft) {
  const key = keyOf(interviewID, accountID);
  const untouched = JSON.stringify(start);
  const [draft, setDraft] = createStore<Draft>(stored(key) ?? start);
  createEffect(() => {
    const text = JSON.stringify(draft);
    if (text === untouched) return;
    try {
      localStorage.setItem(key, text);
    } catch {
      return; // A full or closed storage: it lives as long as the page does.
    }
  });
  return { draft, setDraft, forget: () => localStorage.removeItem(key) };
}
