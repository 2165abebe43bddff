import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { commit } from "../commit.ts";
import { db } from "../db.ts";
import * as Application from "../hiring/application/index.ts";
import * as Decision from "../hiring/decision/index.ts";
import * as Offer from "../hiring/offer/index.ts";
import * as Scorecard from "../hiring/scorecard/index.ts";
import { newID } from "../id.ts";
import * as Contact from "../people/contact/index.ts";
import * as Document from "../people/document/index.ts";
import type { Raw } from "../people/merge/place.ts";
import { accounts, as } from "./as.ts";
import { DAY_AFTER, interviewed } from "./finalist.ts";

const recruiter = as("recruiter");

/** All that is in the table. */
export async function everything(): Promise<Raw[]> {
  const items: Raw[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.client.send(new ScanCommand({ TableName: db.table, ExclusiveStartKey: from }));
    items.push(...((page.Items ?? []) as Raw[]));
    from = page.LastEvaluatedKey;
  } while (from);
  return items;
}

/** Everything a person can have in a vacancy. */
export async function involved(vacancyID: string, personID: string): Promise<void> {
  const { interviewID } = await interviewed(vacancyID, personID, [accounts.manager, accounts.employee]);
  await Scorecard.submit(as("manager", DAY_AFTER), vacancyID, interviewID, {
    grades: [{ competencyID: "figma", grade: 3 }],
    version: 0,
  });
  const version = async () => (await Application.find(vacancyID, personID)).version;
  const verdict = { outcome: "hold" as const, rationale: "Later.", evidence: [] };
  await Decision.decide(as("manager"), vacancyID, { personID, ...verdict, version: await version() });
  const salary = { minor: 100, currency: "EUR", period: "month", basis: "gross" } as const;
  const terms = { salary, startsOn: "2026-05-01", answerBy: "2026-04-01", send: false };
  await Offer.create(recruiter, vacancyID, { personID, ...terms, version: await version() });
}

/** A file of theirs; its id is its checksum too. */
export async function filed(personID: string): Promise<string> {
  const documentID = newID("document");
  const facts = {
    name: "a.pdf",
    kind: "pdf",
    size: 1,
    sha256: documentID,
    createdAt: recruiter.now,
    createdBy: "system:x",
  };
  const contact = { kind: "file" as const, value: documentID };
  await commit(
    recruiter,
    [Document.written({ documentID, personID, ...facts }), Contact.claimed(personID, contact, documentID)],
    null,
  );
  return documentID;
}
