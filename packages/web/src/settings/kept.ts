import type { Info } from "@kolo/core/firm/model";
import { useQueryClient } from "@tanstack/solid-query";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";

/** After a change of the firm: every screen shows the firm the server answered. */
export function useKept() {
  const client = useQueryClient();
  return (firm: Info) => {
    client.setQueryData<{ firm: Info | null }>(["session"], (session) => session && { ...session, firm });
    notify(t().settings.saved);
  };
}
