import { POLICY } from "@kolo/core/access/policy/model";
import { useActor } from "../actor.ts";

/** What is done with many: put into a vacancy, tagged and silenced, written to. */
const ACTS = [POLICY.vacancy.work, POLICY.person.edit, POLICY.person.contacts];

/** Whether there is anything that one's role may do with those picked, with anybody at all: else nobody is picked. */
export function usePicks() {
  const actor = useActor();
  return () => {
    const role = actor()?.role;
    return role === undefined || ACTS.some((rule) => role in rule);
  };
}
