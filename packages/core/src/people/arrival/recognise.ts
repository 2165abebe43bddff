import * as Contact from "../contact/index.ts";
import { contactsOf, type Contact as Known } from "../contact/model.ts";
import { judged, type Verdict } from "../identity/compare.ts";
import { traitsOf } from "../identity/traits.ts";
import * as Person from "../person/index.ts";
import { blank, type Info as PersonInfo } from "../person/model.ts";
import * as Trace from "../trace/index.ts";
import type { Proposed } from "./model.ts";

/** What comes about somebody: what was read of them, and what they were put on. */
export interface Coming {
  readonly read: Proposed;
  /** Whether the name was read, and is not for want of a better the file's. */
  readonly named: boolean;
  readonly personID?: string | undefined;
  /** The files' SHA-256 in hex. */
  readonly hashes: readonly string[];
}

/** Somebody who may be the same person: a question for people. */
interface Likely {
  readonly personID: string;
  readonly name: string;
  readonly bits: number;
}

export interface Recognised {
  readonly person?: PersonInfo | undefined;
  /** Who has these files already: in the files' order. */
  readonly files: readonly (Contact.Owner | undefined)[];
  /** What was read, without contacts that belong to somebody else. */
  readonly read: Proposed;
  readonly likely: readonly Likely[];
  /** Nobody was recognised on this look around. */
  readonly look?: Trace.Look | undefined;
}

/** Who this is: the person it was put on, else the owner of the same file, else whoever it certainly is. */
export async function recognised({ read, named, personID, hashes }: Coming): Promise<Recognised> {
  const contacts = contactsOf({ mails: read.mails ?? [], phones: read.phones ?? [] });
  const bytes = hashes.map((value): Known => ({ kind: "file", value }));
  const owners = await Contact.owners([...bytes, ...contacts]);
  const [files, holders] = [owners.slice(0, bytes.length), owners.slice(bytes.length)];
  const given = personID ?? files.find((owner) => owner)?.personID;
  const subject = { ...blank, ...read, name: named ? read.name : "" };
  const held = holders.flatMap((owner) => owner?.personID ?? []);
  const holding = await ranked(subject, held);
  const certain = given !== undefined || holding.some(({ verdict }) => verdict === "same");
  const look = certain ? undefined : await Trace.looked(subject);
  const seen = await ranked(subject, look?.personIDs.filter((personID) => !held.includes(personID)) ?? []);
  const alike = [...holding, ...seen].toSorted(likelier);
  const person =
    given === undefined ? alike.find(({ verdict }) => verdict === "same")?.person : await Person.find(given);
  const mine = (kind: Known["kind"], value: string) => {
    const owner = holders[contacts.findIndex((contact) => contact.kind === kind && contact.value === value)];
    return owner === undefined || owner.personID === person?.personID;
  };
  return {
    person,
    files,
    look: person ? undefined : look,
    likely: alike
      .filter((one) => one.person.personID !== person?.personID)
      .slice(0, MOST_ASKED)
      .map(({ person: { personID, name }, bits }) => ({ personID, name, bits })),
    read: {
      ...read,
      mails: read.mails?.filter((value) => mine("mail", value)),
      phones: read.phones?.filter((value) => mine("phone", value)),
    },
  };
}

/** So many that what comes still fits one transaction. */
const MOST_ASKED = 3;

interface Alike {
  readonly person: PersonInfo;
  readonly verdict: Verdict;
  readonly bits: number;
}

/** Those of these people who are or may be the one described, the likeliest first. */
async function ranked(subject: Parameters<typeof traitsOf>[0], personIDs: readonly string[]): Promise<Alike[]> {
  const traits = traitsOf(subject);
  const people = await Person.current([...new Set(personIDs)]);
  return people
    .map((person) => ({ person, ...judged(traits, traitsOf(person)) }))
    .filter(({ verdict }) => verdict !== "other")
    .toSorted(likelier);
}

const likelier = (one: Alike, other: Alike) =>
  Number(other.verdict === "same") - Number(one.verdict === "same") || other.bits - one.bits;
