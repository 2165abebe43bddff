export type * from "./model.ts";

import { need } from "../../access/policy/model.ts";
import { commit, put, refuse as refuseDB, type Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import { opened, sealed } from "../../cursor.ts";
import * as Revision from "../../live/revision/index.ts";
import { judged } from "../identity/compare.ts";
import { traitsOf } from "../identity/traits.ts";
import * as Person from "../person/index.ts";
import { DoubleEntity } from "./entity.ts";
import * as Model from "./model.ts";

const PAGE = 25;

async function one(personID: string, otherID: string): Promise<Model.Info | undefined> {
  const { data } = await DoubleEntity.get(Model.pair(personID, otherID)).go({ consistent: true });
  return data ?? undefined;
}

/**
 * Asks whether two profiles are one person, for the transaction that found it likely. Nothing when it was asked before,
 * whatever the answer was. Lost with `double.exists` when another asked at this moment.
 */
export async function asked(ctx: Ctx, personID: string, otherID: string, bits: number): Promise<Write[]> {
  if (personID === otherID || (await one(personID, otherID))) return [];
  const double = Model.asked(personID, otherID, bits, ctx.now);
  return [put(DoubleEntity.create(double), () => Model.refuse("exists")), Revision.raised(otherID)];
}

/** A page of what is still asked, the newest first, or all of one person's; only for who may see the whole base. */
export async function list(
  ctx: Ctx,
  { cursor, of }: { cursor?: string | undefined; of?: string | undefined } = {},
): Promise<{ doubles: Model.Shown[]; cursor: string | null }> {
  need(ctx, "person", "list", { vacancies: [] });
  if (of !== undefined) return { doubles: await listOf(of), cursor: null };
  const page = await DoubleEntity.query
    .byStatus({ status: "open" })
    .go({ order: "desc", limit: PAGE, cursor: opened(ctx, "double", cursor) });
  return { doubles: await shown(page.data), cursor: sealed(ctx, "double", page.cursor) };
}

/** Who else this person may be, as far as nobody has answered yet. */
async function listOf(personID: string): Promise<Model.Shown[]> {
  const [first, second] = await Promise.all([
    DoubleEntity.query.byPair({ firstID: personID }).go({ pages: "all" }),
    DoubleEntity.query.bySecond({ secondID: personID }).go({ pages: "all" }),
  ]);
  return shown([...first.data, ...second.data].filter(({ status }) => status === "open"));
}

/** The pairs with their people as they are now; a pair one of whom is no profile any more is left out. */
async function shown(doubles: readonly Model.Info[]): Promise<Model.Shown[]> {
  const people = await Person.many(doubles.flatMap(({ firstID, secondID }) => [firstID, secondID]));
  const known = new Map(people.map((person) => [person.personID, person]));
  return doubles.flatMap((double) => {
    const first = known.get(double.firstID);
    const second = known.get(double.secondID);
    return first && second ? [{ double, people: [first, second], signs: signs(first, second) }] : [];
  });
}

const signs = (one: Person.Info, other: Person.Info): Model.Sign[] =>
  judged(traitsOf(one), traitsOf(other)).evidence.map(({ kind, bits }) => ({
    kind,
    speaks: bits > 0 ? "for" : "against",
  }));

/** Two people with these ids beside each other, asked about or not. @throws person.missing */
export async function compare(ctx: Ctx, personID: string, otherID: string): Promise<Model.Shown> {
  need(ctx, "person", "list", { vacancies: [] });
  const [first, second, asked] = await Promise.all([
    Person.find(personID),
    Person.find(otherID),
    one(personID, otherID),
  ]);
  const double = asked ?? { ...Model.asked(personID, otherID, 0, ctx.now), version: 0 };
  return { double, people: [first, second], signs: signs(first, second) };
}

/** Answers that they are two people: nobody is asked again. @throws double.missing, db.stale with the fresh question */
export async function differ(ctx: Ctx, { personID, otherID, version }: Model.Answer): Promise<null> {
  need(ctx, "person", "list", { vacancies: [] });
  const before = await one(personID, otherID);
  if (!before) throw Model.refuse("missing");
  if (before.version !== version) throw refuseDB("stale", { fresh: before });
  return commit(ctx, [answered(ctx, before, "different"), Revision.raised(personID), Revision.raised(otherID)], null);
}

/** The answer to the question about two people, where there is one, for the transaction that gives it. */
export async function settled(
  ctx: Ctx,
  personID: string,
  otherID: string,
  status: Model.Info["status"],
): Promise<Write[]> {
  const before = await one(personID, otherID);
  return before ? [answered(ctx, before, status)] : [];
}

/** The answer to a question, for the transaction that gives it. */
const answered = (ctx: Ctx, before: Model.Info, status: Model.Info["status"]): Write =>
  put(
    DoubleEntity.put({
      ...before,
      status,
      version: before.version + 1,
      ...(status !== "open" && { answeredAt: ctx.now, answeredBy: author(ctx) }),
    }).where(({ version }, { eq }) => eq(version, before.version)),
    async () => refuseDB("stale", { fresh: await one(before.firstID, before.secondID) }),
  );
