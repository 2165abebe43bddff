import { useNavigate } from "@solidjs/router";
import { setSignedOut } from "../api.ts";
import { useFreshSession } from "../session.ts";

/** After the browser got its session: nothing of a former one stays, and the page asked for opens. */
export function useEnter() {
  const navigate = useNavigate();
  const fresh = useFreshSession();
  return (to: string) => {
    setSignedOut(false);
    void fresh();
    navigate(to, { replace: true });
  };
}

/** A path of this site to go back to; anything else (another site in disguise) leads home. */
export const homeward = (to: string | undefined) => (to && /^\/(?![/\\])/.test(to) ? to : "/");
