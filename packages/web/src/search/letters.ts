import type { Letters } from "@kolo/core/hiring/application/model";
import { MOST, type Piece } from "@kolo/core/people/letter/model";
import { createSignal } from "solid-js";
import * as v from "valibot";
import { api, ok } from "../api.ts";
import { search as en } from "../text/en/search.ts";
import { search as ru } from "../text/ru/search.ts";
import { search as uk } from "../text/uk/search.ts";

/** Kolo's own words to begin with, in all three languages. */
export const usual = (): Letters => ({ en: { ...en.template }, ru: { ...ru.template }, uk: { ...uk.template } });

/** Letters that leave at a moment, until when they can be held back. */
const Waiting = v.array(v.object({ letterID: v.string(), personIDs: v.array(v.string()), sendAfter: v.string() }));
type Waiting = v.InferOutput<typeof Waiting>;

const KEY = "kolo.letters";

function kept(): Waiting {
  try {
    return v.parse(Waiting, JSON.parse(localStorage.getItem(KEY) ?? "[]"));
  } catch {
    return []; // Nothing kept, or kept by an older Kolo.
  }
}

const [waiting, setWaiting] = createSignal(kept());

/** Those written on this machine that have not left at `now`. */
export const leaving = (now: string) => waiting().filter(({ sendAfter }) => sendAfter > now);

function keep(next: Waiting) {
  setWaiting(next);
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    return; // A full or closed storage: they can be held back as long as the page stays open.
  }
}

const chunks = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / MOST) }, (_, at) => ids.slice(at * MOST, (at + 1) * MOST));

/** What each of these people would get. */
export async function previewed(personIDs: readonly string[], letters: Letters): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const some of chunks(personIDs))
    pieces.push(...(await ok(api.letter.preview.$post({ json: { personIDs: some, letters } }))).pieces);
  return pieces;
}

/** Writes to these people; how many letters will leave, and when the first does. */
export async function written(personIDs: readonly string[], letters: Letters) {
  const sent: Waiting = [];
  for (const some of chunks(personIDs)) {
    const { letterID, to, sendAfter } = await ok(api.letter.$post({ json: { personIDs: some, letters } }));
    sent.push({ letterID, personIDs: to, sendAfter });
    keep([...leaving(new Date().toISOString()), ...sent.slice(-1)]);
  }
  return sent;
}

/** Holds these back; how many had not left yet. */
export async function heldBack(letters: Waiting): Promise<number> {
  let count = 0;
  for (const { letterID, personIDs } of letters) {
    const { held } = await ok(api.letter[":letterID"].hold.$post({ param: { letterID }, json: { personIDs } }));
    count += held.length;
  }
  const gone = new Set(letters.map(({ letterID }) => letterID));
  keep(waiting().filter(({ letterID }) => !gone.has(letterID)));
  return count;
}
