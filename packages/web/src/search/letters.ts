import type { Letters } from "@kolo/core/hiring/application/model";
import { MOST, type Piece } from "@kolo/core/people/letter/model";
import { createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import * as v from "valibot";
import { api, ok } from "../api.ts";
import { search as en } from "../text/en/search.ts";
import { search as ru } from "../text/ru/search.ts";
import { search as uk } from "../text/uk/search.ts";

/** Kolo's own words to begin with, in all three languages. */
const usual = (): Letters => ({ en: { ...en.template }, ru: { ...ru.template }, uk: { ...uk.template } });

/** The letter being written: it outlasts a dialog that was closed, until it is on its way. */
const [draft, setDraft] = createStore<Letters>(usual());

export { draft, setDraft };
export const forgetDraft = () => setDraft(usual());
const isBegun = () => JSON.stringify(draft) !== JSON.stringify(usual());

/** Letters that leave at a moment, until when they can be held back. */
const Sent = v.object({ letterID: v.string(), personIDs: v.array(v.string()), sendAfter: v.string() });
export type Sent = v.InferOutput<typeof Sent>;
const Waiting = v.array(Sent);
type Waiting = v.InferOutput<typeof Waiting>;

/** To how many people they go. */
export const countOf = (letters: readonly Sent[]) => letters.reduce((sum, { personIDs }) => sum + personIDs.length, 0);

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

/** To whom letters are on their way to the server, which may not be there: meanwhile nobody writes to them again. */
const underway = new Set<string>();
export const isUnderway = (personID: string) => underway.has(personID);

/**
 * Writes to these people, part by part: a part that is refused takes nothing back of those before it, and the letter is the
 * one being written again, unless another was begun. `onPart` hears of each part that is queued, and who was in it.
 */
export async function written(
  personIDs: readonly string[],
  letters: Letters,
  onPart: (sent: Sent, of: readonly string[]) => void,
) {
  for (const personID of personIDs) underway.add(personID);
  forgetDraft();
  try {
    for (const some of chunks(personIDs)) {
      const { letterID, to, sendAfter } = await ok(api.letter.$post({ json: { personIDs: some, letters } }));
      const sent = { letterID, personIDs: to, sendAfter };
      keep([...leaving(new Date().toISOString()), sent]);
      onPart(sent, some);
    }
  } catch (error) {
    if (!isBegun()) setDraft(structuredClone(letters));
    throw error;
  } finally {
    for (const personID of personIDs) underway.delete(personID);
  }
}

/** Holds a letter back; from how many people, who had not got it yet. */
export async function heldBack({ letterID, personIDs }: Sent): Promise<number> {
  const { held } = await ok(api.letter[":letterID"].hold.$post({ param: { letterID }, json: { personIDs } }));
  keep(waiting().filter((one) => one.letterID !== letterID));
  return held.length;
}
