import type { Log } from "@kolo/core/people/activity/model";
import type { FieldName, Info, Source } from "@kolo/core/people/person/model";
import type { Confirm, Create, Edit, Profile } from "@kolo/core/people/profile/model";
import { queryOptions, useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/solid-query";
import { ApiError, api, ok } from "../api.ts";
import { problem } from "../text/index.ts";

const profile = (personID: string) =>
  queryOptions({
    queryKey: ["person", personID],
    queryFn: () => ok(api.person[":personID"].$get({ param: { personID } })),
    reconcile: "documentID",
  });
export const useProfile = (personID: () => string) => useQuery(() => profile(personID()));

/** The vacancies a person is in, newest first. */
export const useApplications = (personID: () => string) =>
  useQuery(() => ({
    queryKey: ["person", personID(), "application"],
    queryFn: () => ok(api.person[":personID"].application.$get({ param: { personID: personID() } })),
  }));

export const useHistory = (personID: () => string) =>
  useInfiniteQuery(() => ({
    queryKey: ["person", personID(), "history"],
    queryFn: ({ pageParam }) =>
      ok(
        api.person[":personID"].activity.$get({
          param: { personID: personID() },
          query: { ...(pageParam && { cursor: pageParam }) },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor ?? undefined,
    reconcile: "activityID",
  }));

/** Somebody entered by hand. */
export const create = (json: Create) => ok(api.person.$post({ json }));

/** Who a refused contact belongs to, when the server said it. */
export const ownerIn = (error: unknown): string | undefined =>
  error instanceof ApiError && error.code === "person.contact_taken" && typeof error.data.personID === "string"
    ? error.data.personID
    : undefined;

/** The acts on a person; each leaves the fresh one on the screen. A refusal comes back as words. */
export function usePersonActs(personID: () => string) {
  const client = useQueryClient();
  const param = () => ({ personID: personID() });
  const show = (person: Info) => {
    client.setQueryData(
      profile(person.personID).queryKey,
      (before: Profile | undefined) => before && { ...before, person },
    );
  };
  async function refused(act: () => Promise<Info>): Promise<string | undefined> {
    try {
      show(await act());
      void client.invalidateQueries({ queryKey: ["person"] });
      return undefined;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === "db.stale") show(error.data.fresh as Info);
      return problem(error.code, error.data);
    }
  }
  const version = () => client.getQueryData<Profile>(profile(personID()).queryKey)?.person.version ?? 0;
  return {
    edit: (changes: Omit<Edit, "version">) =>
      refused(() => ok(api.person[":personID"].$patch({ param: param(), json: { version: version(), ...changes } }))),
    confirm: (fields: FieldName[]) => {
      const json: Confirm = { version: version(), fields };
      return refused(() => ok(api.person[":personID"].confirm.$post({ param: param(), json })));
    },
    /** For good; the list is asked for anew. */
    erase: async () => {
      await ok(api.person[":personID"].erase.$post({ param: param(), json: { version: version() } }));
      client.removeQueries({ queryKey: ["person", personID()] });
      await client.invalidateQueries();
    },
    log: async (json: Log) => {
      await ok(api.person[":personID"].activity.$post({ param: param(), json }));
      await client.invalidateQueries({ queryKey: ["person", personID()] });
    },
    enter: async (vacancyID: string, source: Source) => {
      await ok(
        api.vacancy[":vacancyID"].application.$post({ param: { vacancyID }, json: { personID: personID(), source } }),
      );
      await client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes(personID()) || queryKey.includes(vacancyID),
      });
    },
    move: async (vacancyID: string, version: number, stageID: string) => {
      const json = { moves: [{ personID: personID(), version }], stageID };
      await ok(api.vacancy[":vacancyID"].application.move.$post({ param: { vacancyID }, json }));
      await client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes(personID()) || queryKey.includes(vacancyID),
      });
    },
  };
}
export type PersonActs = ReturnType<typeof usePersonActs>;
