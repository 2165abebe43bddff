import { actorOf } from "@kolo/core/access/policy/model";
import type { User } from "@kolo/core/context";
import { useSession } from "./session.ts";

/** Who is signed in, as the policy table asks; undefined until it is known. */
export function useActor() {
  const session = useSession();
  return (): User | undefined => {
    const account = session.data?.account;
    return account && actorOf(account);
  };
}
