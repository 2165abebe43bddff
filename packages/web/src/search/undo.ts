import type { Edit } from "@kolo/core/people/profile/model";
import type { Row } from "@kolo/core/search";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import type { useMany } from "./queries.ts";

/**
 * What takes an act on many back. They were changed once since they were picked: whoever was changed again meanwhile has
 * another version by now, and stays as they are.
 */
export function undoing({ change }: Pick<ReturnType<typeof useMany>, "change">) {
  async function back(people: readonly Row[], before: (person: Row) => Omit<Edit, "version">) {
    const { done } = await change(people, (person) => ({ ...before(person), version: person.version + 1 }));
    notify(t().search.undone(done.length, people.length));
  }
  return (...[people, before]: Parameters<typeof back>) =>
    people.length > 0 ? () => void back(people, before) : undefined;
}
