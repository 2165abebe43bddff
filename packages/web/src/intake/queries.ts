import { can } from "@kolo/core/access/policy/model";
import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";
import { useSession } from "../session.ts";

/** Mails that could not be used, newest first; only for who sees the whole base. They come when they come: looked for every half a minute. */
export function useUnused() {
  const session = useSession();
  const allowed = () => {
    const account = session.data?.account;
    return account !== undefined && can({ type: "user", ...account }, "person", "list", { vacancies: [] });
  };
  return useInfiniteQuery(() => ({
    queryKey: ["intake"],
    enabled: allowed(),
    queryFn: ({ pageParam }) => ok(api.intake.$get({ query: pageParam ? { cursor: pageParam } : {} })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    refetchInterval: 30_000,
    reconcile: "mailID",
  }));
}

/** Milliseconds. */
const SOON = [1000, 3000, 8000];

/** What can be done with one; the list is asked anew. */
export function useIntakeActs() {
  const client = useQueryClient();
  const of = (mailID: string) => ({ param: { mailID } });
  const anew = () => client.invalidateQueries({ queryKey: ["intake"] });
  const act = (call: (mailID: string) => Promise<unknown>) => async (mailID: string) => {
    await call(mailID);
    await anew();
  };
  return {
    take: act((mailID) => ok(api.intake[":mailID"].take.$post(of(mailID)))),
    async unlock(mailID: string, uploadID: string, password: string) {
      await ok(api.intake[":mailID"].unlock.$post({ ...of(mailID), json: { uploadID, password } }));
      await anew();
      // It is read within moments; whatever comes of it, the list should not wait for its turn.
      for (const wait of SOON) setTimeout(anew, wait);
    },
    dismiss: act((mailID) => ok(api.intake[":mailID"].dismiss.$post(of(mailID)))),
    restore: act((mailID) => ok(api.intake[":mailID"].restore.$post(of(mailID)))),
    original: (mailID: string) => ok(api.intake[":mailID"].original.$get(of(mailID))),
  };
}
