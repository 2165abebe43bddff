import type { Edit, Leave, Take } from "@kolo/core/people/employee/model";
import { useQueryClient } from "@tanstack/solid-query";
import { api, ok } from "../api.ts";

/** The acts on a person's employee face; afterwards their profile, and who works here, are fetched again. */
export function useEmployeeActs(personID: () => string) {
  const client = useQueryClient();
  const param = () => ({ personID: personID() });
  const one = api.person[":personID"].employee;
  async function settled<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } finally {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes(personID()) || queryKey[0] === "account",
      });
    }
  }
  return {
    take: (json: Take) => settled(ok(one.$post({ param: param(), json }))),
    edit: (json: Edit) => settled(ok(one.$patch({ param: param(), json }))),
    leave: (json: Leave) => settled(ok(one.leave.$post({ param: param(), json }))),
  };
}
