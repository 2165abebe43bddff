import type { Decide } from "@kolo/core/hiring/decision/model";
import type { Create, Decline } from "@kolo/core/hiring/offer/model";
import { useMutation, useQuery, useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** Finalists beside the vacancy's requirements, with its decisions. */
export const useComparison = (vacancyID: () => string) =>
  useQuery(() => ({
    queryKey: ["decision", vacancyID()],
    reconcile: "personID",
    queryFn: () => ok(api.vacancy[":vacancyID"].decide.$get({ param: { vacancyID: vacancyID() } })),
  }));

export const useOffers = (vacancyID: () => string) =>
  useQuery(() => ({
    queryKey: ["decision", "offers", vacancyID()],
    reconcile: "offerID",
    queryFn: () => ok(api.vacancy[":vacancyID"].offer.$get({ param: { vacancyID: vacancyID() } })),
  }));

/** The text of a person's newest résumé that could be read, if this reader may see files. */
export const useResume = (personID: () => string) =>
  useQuery(() => ({
    queryKey: ["person", personID(), "resume"],
    queryFn: () => resumeOf(personID()),
  }));

async function resumeOf(personID: string): Promise<{ documentID: string; text: string } | null> {
  const { documents } = await ok(api.person[":personID"].$get({ param: { personID } }));
  const [newest] = documents.filter(({ reason }) => reason === undefined);
  if (!newest) return null;
  const { documentID } = newest;
  const { reading } = await ok(
    api.person[":personID"].document[":documentID"].text.$get({ param: { personID, documentID } }),
  );
  return reading && { documentID, text: reading.text };
}

export interface Seen {
  readonly version: number;
}
export interface SeenOffer extends Seen {
  readonly offerID: string;
}

/** Deciding, offering and hiring. Whatever comes of one, what is on screen is fetched again. */
export function useDecisionActs(vacancyID: () => string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ["decision"] });
  const one = api.vacancy[":vacancyID"];
  const offer = one.offer[":offerID"];
  const param = (offerID: string) => ({ vacancyID: vacancyID(), offerID });
  return {
    decide: useMutation(() => ({
      mutationFn: (json: Decide) => ok(one.decision.$post({ param: { vacancyID: vacancyID() }, json })),
      onSettled,
    })),
    offer: useMutation(() => ({
      mutationFn: (json: Create) => ok(one.offer.$post({ param: { vacancyID: vacancyID() }, json })),
      onSettled,
    })),
    send: useMutation(() => ({
      mutationFn: ({ offerID, version }: SeenOffer) =>
        ok(offer.send.$post({ param: param(offerID), json: { version } })),
      onSettled,
    })),
    accept: useMutation(() => ({
      mutationFn: ({ offerID, version }: SeenOffer) =>
        ok(offer.accept.$post({ param: param(offerID), json: { version } })),
      onSettled,
    })),
    decline: useMutation(() => ({
      mutationFn: ({ offerID, ...json }: Decline & { offerID: string }) =>
        ok(offer.decline.$post({ param: param(offerID), json })),
      onSettled,
    })),
    withdraw: useMutation(() => ({
      mutationFn: ({ offerID, version }: SeenOffer) =>
        ok(offer.withdraw.$post({ param: param(offerID), json: { version } })),
      onSettled,
    })),
    hire: useMutation(() => ({
      mutationFn: ({ personID, version }: Seen & { personID: string }) =>
        ok(one.application[":personID"].hire.$post({ param: { vacancyID: vacancyID(), personID }, json: { version } })),
      onSettled,
    })),
  };
}
