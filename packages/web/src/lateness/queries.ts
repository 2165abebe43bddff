import { useQuery } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

export type Overview = Awaited<ReturnType<typeof overview>>;
export type Line = Overview["people"][number];
/** A line that was chosen, to see what is behind it. */
export interface Chosen {
  readonly kind: "department" | "person";
  readonly id: string;
  readonly name: string;
}

const overview = () => ok(api.lateness.$get());
export const useOverview = () => useQuery(() => ({ queryKey: ["lateness"], queryFn: overview }));

const rowsOf = ({ kind, id }: Chosen) =>
  kind === "department"
    ? ok(api.lateness.department[":departmentID"].$get({ param: { departmentID: id } }))
    : ok(api.lateness.person[":accountID"].rows.$get({ param: { accountID: id } }));

export const useRows = (chosen: () => Chosen) =>
  useQuery(() => ({ queryKey: ["lateness", chosen().kind, chosen().id], queryFn: () => rowsOf(chosen()) }));

/** One person's line; refused for who does not lead them. */
export const usePerson = (accountID: () => string) =>
  useQuery(() => ({
    queryKey: ["lateness", "line", accountID()],
    queryFn: () => ok(api.lateness.person[":accountID"].$get({ param: { accountID: accountID() } })),
    retry: false,
  }));

const kept = () => ok(api.lateness.kept.$get());
/** How departments kept their schedule in the last ninety days. */
export const useKept = () => useQuery(() => ({ queryKey: ["lateness", "kept"], queryFn: kept }));
