import { on, type Spell, within } from "@kolo/core/people/absence/model";
import { queryOptions, useQuery, useQueryClient } from "@tanstack/solid-query";
import { createMemo } from "solid-js";
import { api, ok } from "./api.ts";
import { present } from "./clock.ts";
import { useColleagues } from "./colleagues.ts";
import { useSession } from "./session.ts";
import { localDate } from "./text/format.ts";

async function everybody() {
  const all = [];
  let cursor: string | undefined;
  do {
    const page = await ok(api.absence.$get({ query: { ...(cursor && { cursor }) } }));
    all.push(...page.absences);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return all;
}

/** The key holds one's own id: a notice of an absence, which raises it, has the list asked for again. */
const absences = (accountID: string) =>
  queryOptions({ queryKey: ["absence", "ahead", accountID], queryFn: everybody, staleTime: 60_000 });

/** That somebody is away, from when to when, and who stands in. */
export interface Away extends Spell {
  readonly accountID: string;
  /** It has begun. */
  readonly now: boolean;
  /** Who stands in: not one who is away too by then, nor one who has left. */
  readonly standInID?: string | undefined;
}

/** Who is or will be away, by the calendar of each one's office. Until it is known, nobody. */
export function useAway() {
  const session = useSession();
  const colleagues = useColleagues();
  const me = () => session.data?.account.accountID ?? "";
  const query = useQuery(() => ({ ...absences(me()), enabled: me() !== "" }));
  const client = useQueryClient();
  // As `known`: reading `data` of a new reader would suspend the whole page for a note.
  const list = createMemo(() =>
    query.isSuccess && query.dataUpdatedAt ? (client.getQueryData(absences(me()).queryKey) ?? []) : [],
  );
  const byID = createMemo(() => new Map(list().map((one) => [one.accountID, one.spells])));
  const spellsOf = (accountID: string) => byID().get(accountID) ?? [];
  const account = (accountID: string) => colleagues.all().find((one) => one.accountID === accountID);

  /** What day it is for somebody. */
  function todayOf(accountID: string): string {
    const one = account(accountID);
    const office = session.data?.firm?.offices.find(({ officeID }) => officeID === one?.officeID);
    return localDate(present(), office?.zone ?? one?.zone);
  }
  function standIn({ substituteID, ...days }: Spell, begun: boolean): string | undefined {
    if (substituteID === undefined || account(substituteID)?.status === "left") return undefined;
    const theirs = spellsOf(substituteID);
    const gone = begun ? on(theirs, todayOf(substituteID)) : within(theirs, days);
    return gone ? undefined : substituteID;
  }
  /** Somebody's absence now, or the first one from `from` to `until` when these lie ahead. */
  function of(accountID: string | undefined, until?: string, from?: string): Away | undefined {
    if (accountID === undefined) return undefined;
    const today = todayOf(accountID);
    const first = from !== undefined && from > today ? from : today;
    const last = until !== undefined && until > first ? until : first;
    const spell = within(spellsOf(accountID), { from: first, to: last });
    if (!spell) return undefined;
    const now = spell.from <= today;
    return { ...spell, accountID, now, standInID: standIn(spell, now) };
  }
  return {
    of,
    /** Those for whom I stand in now. */
    mine: (): Away[] => {
      const found = list().flatMap(({ accountID }) => of(accountID) ?? []);
      return found.filter(({ standInID }) => me() !== "" && standInID === me());
    },
  };
}
