import * as v from "valibot";
import type { Locale } from "../../context.ts";
import { type CodeOf, refusals } from "../../error.ts";
import { Letters } from "../../hiring/application/model.ts";
import { ID } from "../../id.ts";
import type { Info as Person } from "../person/model.ts";
import { tongue } from "../tongue/model.ts";

/** People of one letter: each takes three items of a transaction, which holds a hundred. */
export const MOST = 30;
const People = v.pipe(
  v.array(ID("person")),
  v.minLength(1),
  v.maxLength(MOST),
  v.check((people) => new Set(people).size === people.length, "twice"),
);

/** A letter to several people, each in their language; `{name}` in it is filled in. */
export const Write = v.strictObject({ personIDs: People, letters: Letters });
export type Write = v.InferOutput<typeof Write>;
export const Hold = v.strictObject({ personIDs: People });
export type Hold = v.InferOutput<typeof Hold>;

/** Why somebody gets no letter: they asked not to be written to, or nobody knows their address. */
export type Why = "do_not_contact" | "no_mail";

/** What one person gets, or why nothing. */
export type Piece = Pick<Person, "personID" | "name"> &
  ({ readonly locale: Locale; readonly subject: string; readonly text: string } | { readonly why: Why });

/** The minutes in which a letter can be held back. */
export const HELD = 10;

export const refuse = refusals("letter", { nobody: "invalid" });
export type Code = CodeOf<typeof refuse>;

/** What somebody would get of these letters. Who asked not to be contacted gets nothing, whoever writes. */
export function piece(person: Person, letters: Letters, firm: Locale): Piece {
  const { personID, name, doNotContact, mails } = person;
  if (doNotContact) return { personID, name, why: "do_not_contact" };
  if (mails.length === 0) return { personID, name, why: "no_mail" };
  const locale = tongue(person, firm);
  const { subject, text } = letters[locale];
  const filled = (template: string) => template.replaceAll("{name}", () => name);
  return { personID, name, locale, subject: filled(subject), text: filled(text) };
}
