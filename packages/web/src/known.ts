import { useQueryClient } from "@tanstack/solid-query";

/**
 * A query that many read, whose `data` once fetched is there at once for each new reader. solid-query's own `data` is
 * pending for a moment in every new observer: the page around an editor that has just opened would be taken off the
 * screen for that moment, with the focus and the place it was scrolled to.
 */
export function known<Query extends { isSuccess: boolean; dataUpdatedAt: number; data: unknown }>(
  query: Query,
  queryKey: readonly unknown[],
): Query {
  const client = useQueryClient();
  return Object.create(query, {
    data: {
      get: () => (query.isSuccess && query.dataUpdatedAt ? client.getQueryData(queryKey) : query.data),
    },
  });
}
