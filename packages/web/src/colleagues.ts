import { queryOptions, useQuery } from "@tanstack/solid-query";
import { createMemo } from "solid-js";
import { api, ok } from "./api.ts";
import { known } from "./known.ts";

async function everybody() {
  const all = [];
  let cursor: string | undefined;
  do {
    const page = await ok(api.account.$get({ query: { ...(cursor && { cursor }) } }));
    all.push(...page.accounts);
    cursor = page.cursor ?? undefined;
  } while (cursor);
  return all;
}

const colleagues = queryOptions({ queryKey: ["account", "everybody"], queryFn: everybody, staleTime: 5 * 60_000 });

/** Everybody with an account, by name; fetched once, however many ask. Until it is there, and for who is gone: no name. */
export function useColleagues() {
  const query = known(
    useQuery(() => colleagues),
    colleagues.queryKey,
  );
  // Reading `data` before it is there would suspend the whole page for a name.
  const all = () => (query.isSuccess ? query.data : []);
  const byID = createMemo(() => new Map(all().map((one) => [one.accountID, one])));
  return {
    all,
    nameOf: (accountID: string) => byID().get(accountID)?.name ?? "",
    /** Those who work here now, as options of a combobox. */
    options: () =>
      all()
        .filter(({ status }) => status !== "left")
        .map(({ accountID, name, mail }) => ({ value: accountID, label: name, line: mail })),
  };
}
