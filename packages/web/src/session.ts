import { queryOptions, useQuery, useQueryClient } from "@tanstack/solid-query";
import { createEffect } from "solid-js";
import { api, ok } from "./api.ts";
import { known } from "./known.ts";
import { belongsTo } from "./outbox.ts";

const session = queryOptions({
  queryKey: ["session"],
  queryFn: () => ok(api.session.$get()),
  staleTime: 5 * 60_000,
});

/** Who is signed in, their rights and the firm. Everything on screen may ask; it is fetched once. */
export function useSession() {
  const query = known(
    useQuery(() => session),
    session.queryKey,
  );
  createEffect(() => {
    if (query.data) belongsTo(query.data.account.accountID);
  });
  return query;
}

/** For after signing in, joining or setting up: nothing of the former account stays. */
export function useFreshSession() {
  const client = useQueryClient();
  return () => client.resetQueries();
}
