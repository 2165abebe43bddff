import { can } from "@kolo/core/access/policy/model";
import type { Shown } from "@kolo/core/people/double/model";
import type { FieldName } from "@kolo/core/people/person/model";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../../api.ts";
import { useSession } from "../../session.ts";

/** Whether the whole base is open to who is signed in. */
function useAllowed() {
  const session = useSession();
  return () => {
    const account = session.data?.account;
    return account !== undefined && can({ type: "user", ...account }, "person", "list", { vacancies: [] });
  };
}

/** Pairs of profiles that nobody has decided on, of everybody or of one person; only for who sees the whole base. */
export function useDoubles(of: () => string | undefined) {
  const allowed = useAllowed();
  return useInfiniteQuery(() => ({
    queryKey: ["double", of() ?? "all"],
    enabled: allowed(),
    queryFn: ({ pageParam }) => {
      const person = of();
      return ok(api.double.$get({ query: { ...(person && { of: person }), ...(pageParam && { cursor: pageParam }) } }));
    },
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
  }));
}

/** The merges a profile was made by, the newest first. */
export function useMerges(of: () => string) {
  const allowed = useAllowed();
  return useQuery(() => ({
    queryKey: ["merge", of()],
    enabled: allowed(),
    queryFn: () => ok(api.merge.$get({ query: { of: of() } })),
  }));
}

/** The older profile stays, and the other goes into it. */
export const byAge = ([one, other]: Shown["people"]): Shown["people"] =>
  one.createdAt <= other.createdAt ? [one, other] : [other, one];

/** Answers; what is on the screen is asked anew. */
export function useDoubleActs() {
  const client = useQueryClient();
  // Profiles first: a file that is another's now is not asked for again under its old owner.
  const anew = async () => {
    await client.invalidateQueries({ queryKey: ["person"] });
    await client.invalidateQueries();
  };
  return {
    async merge([kept, gone]: Shown["people"], theirs: FieldName[]) {
      const json = {
        keptID: kept.personID,
        goneID: gone.personID,
        keptVersion: kept.version,
        goneVersion: gone.version,
        theirs,
      };
      const merge = await ok(api.merge.$post({ json }));
      await anew();
      return merge;
    },
    async part(personID: string, mergeID: string) {
      await ok(api.merge.undo.$post({ json: { personID, mergeID } }));
      await anew();
    },
    async differ(personID: string, otherID: string, version: number) {
      await ok(api.double.differ.$post({ json: { personID, otherID, version } }));
      await client.invalidateQueries({ queryKey: ["double"] });
    },
  };
}
