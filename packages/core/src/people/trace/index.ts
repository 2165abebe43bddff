import { put, refuse as refuseDB, remove, update, type Write } from "../../commit.ts";
import { sha256 } from "../../secret.ts";
import { keysOf } from "../identity/keys.ts";
import { type Known, traitsOf } from "../identity/traits.ts";
import { CrowdEntity, TraceEntity } from "./entity.ts";

/** Of people who share a key the newest so many are looked at: a check costs the same however many are in the base. */
const MOST = 24;

const LENGTH = 32;
const hashOf = (key: string) => sha256(key).slice(0, LENGTH);

/** The traces of a person. */
export const tracesOf = (person: Known): string[] => keysOf(traitsOf(person)).map(hashOf);

/** What changes when a person's traces change from `before` to `after`. */
export const moved = (personID: string, before: readonly string[], after: readonly string[]): Write[] => [
  ...before.filter((hash) => !after.includes(hash)).map((hash) => remove(TraceEntity.remove({ hash, personID }))),
  ...after.filter((hash) => !before.includes(hash)).map((hash) => put(TraceEntity.put({ hash, personID }))),
];

/** Who could be this person, and how many had come by then. */
export interface Look {
  readonly personIDs: readonly string[];
  readonly hash: string;
  readonly came: number;
}

/** Looks around for whoever could be this person. Reads what is true now. */
export async function looked(person: Known): Promise<Look> {
  const traces = tracesOf(person);
  const [hash = ""] = traces;
  // First the count, then the people: who comes in between is counted, and the look is repeated.
  const { data } = await CrowdEntity.get({ hash }).go({ consistent: true });
  const pages = await Promise.all(
    traces.map((trace) =>
      TraceEntity.query.byKey({ hash: trace }).go({ order: "desc", limit: MOST, consistent: true }),
    ),
  );
  const personIDs = new Set(pages.flatMap((page) => page.data.map(({ personID }) => personID)));
  return { personIDs: [...personIDs], hash, came: data?.came ?? 0 };
}

/** Somebody new comes by the key that was looked around: lost with `db.busy` when another came since. */
export const came = ({ hash, came: before }: Look): Write =>
  update(
    CrowdEntity.upsert({ hash })
      .add({ came: 1 })
      .where(({ came }, { eq, notExists }) => (before === 0 ? notExists(came) : eq(came, before))),
    () => refuseDB("busy"),
  );
