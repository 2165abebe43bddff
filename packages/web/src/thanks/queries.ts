import type { Say } from "@kolo/core/motivation/thanks/model";
import { useInfiniteQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** The firm's thanks, newest first. */
export const useThanks = () =>
  useInfiniteQuery(() => ({
    queryKey: ["thanks"],
    queryFn: ({ pageParam }: { pageParam: string }) =>
      ok(api.thanks.$get({ query: pageParam ? { cursor: pageParam } : {} })),
    initialPageParam: "",
    getNextPageParam: ({ cursor }: { cursor: string | null }) => cursor ?? undefined,
  }));

export function useThanksActs() {
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: ["thanks"] });
  return {
    say: async (json: Say) => {
      const said = await ok(api.thanks.$post({ json }));
      void changed();
      return said;
    },
    takeBack: async (toID: string, thanksID: string) => {
      await ok(api.thanks[":toID"][":thanksID"].$delete({ param: { toID, thanksID } }));
      void changed();
    },
  };
}
