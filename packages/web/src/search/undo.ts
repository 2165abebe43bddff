import type { Edit } from "@kolo/core/people/profile/model";
import type { Row } from "@kolo/core/search";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { inFull, type Outcome, type useMany } from "./queries.ts";

/** What takes an act on many back, of those for whom it was done; nothing where it was done for nobody. */
export function undoing({ change, revoke }: Pick<ReturnType<typeof useMany>, "change" | "revoke">) {
  async function back(people: readonly Row[], act: Promise<Outcome>) {
    const { done, why } = await act;
    notify(inFull(t().search.undone(done.length, people.length), why));
  }
  const undo = (people: readonly Row[], act: () => Promise<Outcome>) =>
    people.length > 0 ? () => void back(people, act()) : undefined;
  return {
    /**
     * They were changed once since they were picked: whoever was changed again meanwhile has another version by now, and
     * stays as they are.
     */
    change: (people: readonly Row[], before: (person: Row) => Omit<Edit, "version">) =>
      undo(people, () => change(people, (person) => ({ ...before(person), version: person.version + 1 }))),
    /** Whoever somebody has gone on with meanwhile stays in the vacancy. */
    entry: (people: readonly Row[], vacancyID: string) => undo(people, () => revoke(people, vacancyID)),
  };
}
