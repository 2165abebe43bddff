import { can } from "@kolo/core/access/policy/model";
import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../../api.ts";
import { useSession } from "../../session.ts";

/** Pairs of profiles that nobody has decided on, of everybody or of one person; only for who sees the whole base. */
export function useDoubles(of: () => string | undefined) {
  const session = useSession();
  const allowed = () => {
    const account = session.data?.account;
    return account !== undefined && can({ type: "user", ...account }, "person", "list", { vacancies: [] });
  };
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

/** Answers; what is on the screen is asked anew. */
export function useDoubleActs() {
  const client = useQueryClient();
  return {
    async differ(personID: string, otherID: string, version: number) {
      await ok(api.double.differ.$post({ json: { personID, otherID, version } }));
      await client.invalidateQueries({ queryKey: ["double"] });
    },
  };
}
