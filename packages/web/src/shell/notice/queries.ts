import { useMutation, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../../api.ts";
import { useLive } from "../../live.ts";

/** One's own notices; a new one comes within seconds. `accountID` in the key is what makes it live. */
export function useNotices(accountID: () => string | undefined) {
  useLive(() => [accountID()]);
  const query = useQuery(() => ({
    queryKey: ["notice", accountID()],
    queryFn: () => ok(api.notice.$get({ query: {} })),
    enabled: accountID() !== undefined,
    staleTime: 60_000,
  }));
  const page = () => (query.isSuccess ? query.data : undefined);
  return { all: () => page()?.notices ?? [], unread: () => page()?.unread ?? 0 };
}

/** Marks notices as read. */
export function useRead() {
  const client = useQueryClient();
  const mutation = useMutation(() => ({
    mutationFn: (abouts: string[]) => ok(api.notice.read.$post({ json: { abouts } })),
    onSettled: () => client.invalidateQueries({ queryKey: ["notice"] }),
  }));
  return (abouts: string[]) => abouts.length > 0 && mutation.mutate(abouts);
}
