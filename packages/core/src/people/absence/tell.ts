import * as Account from "../../access/account/index.ts";
import type { Write } from "../../commit.ts";
import { author, type Ctx } from "../../context.ts";
import type { Info as Firm } from "../../firm/model.ts";
import * as Revision from "../../live/revision/index.ts";
import * as Notice from "../../notice/inbox/index.ts";
import { headsOf } from "../../work/task/heads/model.ts";
import { yesterday } from "./day.ts";
import { type Info, type Spell, within } from "./model.ts";
import { standIns } from "./store.ts";

interface Change {
  readonly firm: Firm;
  readonly account: Account.Row;
  readonly book: Info;
  readonly next: Info;
  /** For the person: what ended by itself is no news. */
  readonly today: string;
}

type Code = Extract<Notice.Info["code"], `absence.${string}`>;
interface Said {
  readonly code: Code;
  readonly to: string;
  readonly spell: Pick<Spell, "absenceID" | "from" | "to">;
  readonly name: string;
}

/**
 * Who is told of a change: who stands in from now on, or no longer does; the person, when another keeps it; and whom they
 * stood in for, with the heads there, when they will be away too. Each of a fact once; their open pages look again.
 */
export async function told(ctx: Ctx, { firm, account, book, next, today }: Change): Promise<Write[]> {
  const { accountID, name } = account;
  const fresh = next.spells.filter((spell) => !book.spells.some((one) => sameAs(one, spell)));
  const before = book.spells.filter(({ to }) => to >= today);
  const released = before.filter((one) => !next.spells.some((spell) => standsSame(one, spell)));
  const gone = released.filter((one) => !next.spells.some(({ absenceID }) => absenceID === one.absenceID));
  const said: Said[] = [
    ...fresh.map((spell) => of("absence.noted", accountID, spell, name)),
    ...gone.map((spell) => of("absence.cancelled", accountID, spell, name)),
    ...fresh.flatMap((spell) => (spell.substituteID ? [of("absence.covered", spell.substituteID, spell, name)] : [])),
    ...released.flatMap((spell) =>
      spell.substituteID ? [of("absence.released", spell.substituteID, spell, name)] : [],
    ),
    ...(await uncovered(ctx, firm, account, fresh)),
  ];
  const by = author(ctx);
  const notices = said
    .filter(({ to }) => to !== by)
    .flatMap(({ code, to, spell, name: who }) => {
      const { absenceID, from, to: until } = spell;
      const data = { accountID, name: who, from, until };
      return Notice.posted(ctx, { accountID: to, about: `${code}#${absenceID}#${next.version}`, code, data });
    });
  const open = [accountID, ...said.map(({ to }) => to)].map(Revision.raised);
  return [...new Map([...notices, ...open].map((write) => [JSON.stringify(write.item), write])).values()];
}

const of = (code: Code, to: string, spell: Spell, name: string): Said => ({ code, to, spell, name });
const standsSame = (one: Spell, other: Spell) =>
  one.absenceID === other.absenceID && one.substituteID === other.substituteID;
const sameAs = (one: Spell, other: Spell) => standsSame(one, other) && one.from === other.from && one.to === other.to;

/** Those for whom this colleague stands in on days on which they will be away themselves. */
async function uncovered(ctx: Ctx, firm: Firm, account: Account.Row, fresh: readonly Spell[]): Promise<Said[]> {
  const mine = fresh.length === 0 ? [] : await standIns(account.accountID, yesterday(ctx.now));
  const held = mine.flatMap((one) => {
    const spell = within(fresh, one);
    return spell ? [{ ...one, spell }] : [];
  });
  const people = await Promise.all(held.map(({ accountID }) => Account.find(accountID)));
  return held.flatMap(({ absenceID, spell, accountID }, index) => {
    const heads = headsOf(firm, people[index]?.departmentID);
    const to = [...new Set([accountID, ...heads])];
    const days = { absenceID, from: spell.from, to: spell.to };
    return to.map((who) => ({ code: "absence.uncovered" as const, to: who, spell: days, name: account.name }));
  });
}
