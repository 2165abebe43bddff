import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** Colleagues by name, a hundred at a time; `q`: whose name begins so. */
export function useTeam(q: () => string) {
  const query = useInfiniteQuery(() => ({
    queryKey: ["account", "list", q()],
    queryFn: ({ pageParam }: { pageParam: string }) =>
      ok(api.account.$get({ query: { ...(q() && { q: q() }), ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }: { cursor: string | null }) => cursor ?? undefined,
  }));
  return {
    all: () => (query.isSuccess ? query.data.pages.flatMap(({ accounts }) => accounts) : []),
    pending: () => query.isPending,
    hasMore: () => query.hasNextPage,
    more: () => void query.fetchNextPage(),
  };
}

/** For after a change of the team: every list of colleagues is fetched anew. */
export function useTeamChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["account"] });
}
