import type { Edit } from "@kolo/core/people/profile/model";
import type { Row } from "@kolo/core/search";
import { useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";

/**
 * What takes an act on many back. They were changed once since they were picked: whoever was changed again meanwhile has
 * another version by now, and stays as they are.
 */
export function useUndo() {
  const client = useQueryClient();
  async function back(people: readonly Row[], before: (person: Row) => Omit<Edit, "version">) {
    const done = await Promise.allSettled(
      people.map((person) =>
        ok(
          api.person[":personID"].$patch({
            param: { personID: person.personID },
            json: { ...before(person), version: person.version + 1 },
          }),
        ),
      ),
    );
    await client.invalidateQueries({ queryKey: ["person"] });
    notify(t().search.undone(done.filter(({ status }) => status === "fulfilled").length, people.length));
  }
  return (...[people, before]: Parameters<typeof back>) =>
    people.length > 0 ? () => void back(people, before) : undefined;
}
