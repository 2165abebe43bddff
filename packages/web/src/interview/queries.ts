import type { Move, Schedule } from "@kolo/core/hiring/interview/model";
import type { Submit } from "@kolo/core/hiring/scorecard/model";
import { useMutation, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** All interviews of a vacancy with their results, as far as they are for this reader's eyes. */
export const useResults = (vacancyID: () => string) =>
  useQuery(() => ({
    queryKey: ["interview", "results", vacancyID()],
    reconcile: "interviewID",
    queryFn: () => ok(api.vacancy[":vacancyID"].interview.$get({ param: { vacancyID: vacancyID() } })),
  }));

/** One interview with its results. */
export const useResult = (vacancyID: () => string, interviewID: () => string) =>
  useQuery(() => ({
    queryKey: ["interview", "result", vacancyID(), interviewID()],
    reconcile: "accountID",
    queryFn: () =>
      ok(
        api.vacancy[":vacancyID"].interview[":interviewID"].$get({
          param: { vacancyID: vacancyID(), interviewID: interviewID() },
        }),
      ),
  }));

export const useMine = (accountID: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["interview", "mine", accountID()],
    reconcile: "interviewID",
    queryFn: () => ok(api.interview.mine.$get()),
  }));

/** The people who can be invited: everybody who is active in the vacancy. */
export const useActive = (vacancyID: () => string) =>
  useQuery(() => ({
    queryKey: ["application", "names", vacancyID()],
    queryFn: () => ok(api.vacancy[":vacancyID"].application.$get({ param: { vacancyID: vacancyID() } })),
  }));

export const useUsual = (vacancyID: () => string, personID: () => string | undefined) =>
  useQuery(() => ({
    queryKey: ["interview", "usual", vacancyID(), personID()],
    enabled: personID() !== undefined,
    queryFn: () =>
      ok(
        api.vacancy[":vacancyID"].interview.usual.$get({
          param: { vacancyID: vacancyID() },
          query: { personID: personID() ?? "" },
        }),
      ),
  }));

interface Stretch {
  readonly accounts: readonly string[];
  readonly person: string | undefined;
  readonly from: string;
  readonly to: string;
}

export const useBusy = (stretch: () => Stretch) =>
  useQuery(() => ({
    queryKey: ["interview", "busy", stretch()],
    placeholderData: <Data>(before: Data | undefined) => before,
    queryFn: () => {
      const { accounts, person, from, to } = stretch();
      const query = { accounts: accounts.join(","), from, to, ...(person && { person }) };
      return ok(api.interview.busy.$get({ query }));
    },
  }));

export interface Seen {
  readonly interviewID: string;
  readonly version: number;
}

/** Acts on a vacancy's interviews. Whatever comes of one, what is on screen is fetched again. */
export function useInterviewActs(vacancyID: () => string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ["interview"] });
  const one = api.vacancy[":vacancyID"].interview;
  const key = (interviewID: string) => ({ vacancyID: vacancyID(), interviewID });
  return {
    schedule: useMutation(() => ({
      mutationFn: (json: Schedule) => ok(one.$post({ param: { vacancyID: vacancyID() }, json })),
      onSettled,
    })),
    move: useMutation(() => ({
      mutationFn: ({ interviewID, ...json }: Move & { interviewID: string }) =>
        ok(one[":interviewID"].$patch({ param: key(interviewID), json })),
      onSettled,
    })),
    cancel: useMutation(() => ({
      mutationFn: ({ interviewID, version }: Seen) =>
        ok(one[":interviewID"].cancel.$post({ param: key(interviewID), json: { version } })),
      onSettled,
    })),
    held: useMutation(() => ({
      mutationFn: ({ interviewID, version }: Seen) =>
        ok(one[":interviewID"].held.$post({ param: key(interviewID), json: { version } })),
      onSettled,
    })),
    noShow: useMutation(() => ({
      mutationFn: ({ interviewID, version }: Seen) =>
        ok(one[":interviewID"].no_show.$post({ param: key(interviewID), json: { version } })),
      onSettled,
    })),
    submit: useMutation(() => ({
      mutationFn: ({ interviewID, ...json }: Submit & { interviewID: string }) =>
        ok(one[":interviewID"].scorecard.$put({ param: key(interviewID), json })),
      onSettled,
    })),
  };
}
