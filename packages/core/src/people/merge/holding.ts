import { rangeOf as decisionsOf } from "../../hiring/decision/range.ts";
import { rangeOf as seatOf } from "../../hiring/interview/seat/range.ts";
import { rangeOf as offersOf } from "../../hiring/offer/range.ts";
import { rangeOf as cardsOf, submissionsOf } from "../../hiring/scorecard/range.ts";
import { contactsOf } from "../contact/model.ts";
import { rangeOf as contactOf } from "../contact/range.ts";
import * as Person from "../person/index.ts";
import type { Info as PersonInfo } from "../person/model.ts";
import { rangeOf as uploadOf } from "../upload/range.ts";
import { all, partition, type Raw } from "./place.ts";

/** The kind of an item, as ElectroDB marks it. */
export const kindOf = (item: Raw) => String(item.__edb_e__);

/** The person, and where a profile that went is found. */
const SELF = ["person", "alias"];

/**
 * Everything that is this person's: what stands under them or is found by them in an index, whoever stores it; what
 * stands under their vacancies and interviews; and who their mails, phones and files belong to. Not the person, and
 * not what follows from the person (terms, traces).
 */
export async function holding(person: PersonInfo): Promise<Raw[]> {
  const { personID } = person;
  const name = Person.partition(personID);
  const [own, first, second] = await Promise.all([partition(name), partition(name, "gsi1"), partition(name, "gsi2")]);
  const found = [...own, ...first, ...second];
  const of = (kind: string) => found.filter((item) => kindOf(item) === kind);
  const vacancies = of("application").map(({ vacancyID }) => String(vacancyID));
  const documents = of("document");
  const contacts = [
    ...contactsOf(person),
    ...documents.map(({ sha256 }) => ({ kind: "file" as const, value: String(sha256) })),
  ];
  const ranges = [
    ...vacancies.flatMap((vacancyID) => [
      cardsOf(vacancyID, personID),
      offersOf(vacancyID, personID),
      decisionsOf(vacancyID, personID),
    ]),
    ...of("interview").flatMap(({ interviewID, interviewers }) => [
      submissionsOf(String(interviewID)),
      ...(interviewers as string[]).map((accountID) => seatOf(accountID, String(interviewID))),
    ]),
    ...documents.map(({ documentID }) => uploadOf(String(documentID).replace("doc-", "upl-"))),
    ...contacts.map(contactOf),
  ];
  const others = (await Promise.all(ranges.map(all))).flat();
  const each = new Map([...others, ...found].map((item) => [`${item.pk} ${item.sk}`, item]));
  return [...each.values()].filter((item) => !SELF.includes(kindOf(item)) && item.personID === personID);
}
