import type { Filter } from "@kolo/core/search/model";
import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { orWhyNot } from "../act.ts";
import { api, ok } from "../api.ts";
import { same } from "../tags.ts";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";

const KEY = ["view"];
type Create = Parameters<typeof api.search.view.$post>[0]["json"];
type Home = Pick<Create, "name" | "shared">;

/** Searches that were kept, one's own and the firm's, and what is done with them; a refusal is said. */
export function useViews() {
  const client = useQueryClient();
  const query = useQuery(() => ({ queryKey: KEY, queryFn: () => ok(api.search.view.$get()), reconcile: "viewID" }));
  /** What came of it; nothing where it was refused. */
  async function done<Made>(act: () => Promise<Made>, words?: string): Promise<Made | undefined> {
    try {
      return await orWhyNot(async () => {
        const made = await act();
        if (words) notify(words);
        return made;
      });
    } finally {
      await client.invalidateQueries({ queryKey: KEY });
    }
  }
  const all = () => (query.isSuccess ? query.data.views : []);
  /** Two of one name, both one's own or both the firm's, could not be told apart. */
  const taken = ({ name, shared }: Home) => all().some((view) => view.shared === shared && same(view.name, name));
  async function keep({ name, shared, filter }: Home & { filter: Filter | Promise<Filter> }) {
    if (taken({ name, shared })) {
      notify(t().search.nameTaken);
      return undefined;
    }
    return done(
      async () => ok(api.search.view.$post({ json: { name, shared, filter: await filter } })),
      t().search.kept(name),
    );
  }
  const back = (viewID: string, name: string) =>
    done(() => ok(api.search.view[":viewID"].restore.$post({ param: { viewID } })), t().search.kept(name));
  const gone = (viewID: string) => ok(api.search.view[":viewID"].$delete({ param: { viewID } }));
  return {
    all,
    taken,
    /** The firm's pools: shared searches for one tag, which whoever is in the pool bears. */
    pools: () => all().flatMap(({ shared, filter }) => (shared && isPool(filter) ? (filter.tags ?? []) : [])),
    keep,
    /** Takes one away; a press brings it back, with all who followed it. */
    drop: ({ viewID, name }: { viewID: string; name: string }) =>
      done(async () => {
        await gone(viewID);
        notify(t().search.dropped(name), () => void back(viewID, name));
      }),
    /** Takes the keeping of one back: an undo offers no undo of its own, which would stand before that of older acts. */
    unkeep: ({ viewID, name }: { viewID: string; name: string }) => done(() => gone(viewID), t().search.dropped(name)),
    follow: ({ viewID, name, following }: { viewID: string; name: string; following: boolean }) =>
      done(
        () => ok(api.search.view[":viewID"].follow.$put({ param: { viewID }, json: { following: !following } })),
        following ? t().search.unfollowed(name) : t().search.followed(name),
      ),
  };
}

const isPool = (filter: Create["filter"]) => filter.tags?.length === 1 && Object.keys(filter).length === 1;
