import { can } from "@kolo/core/access/policy/model";
import type { Info as Firm } from "@kolo/core/firm/model";
import { useQueryClient } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { Drop } from "../roster/drop.tsx";
import { Past } from "../roster/past.tsx";
import { Preview } from "../roster/preview.tsx";
import type { Table } from "../roster/read.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";

/** A staff list becomes people who work here: dropped, looked through, taken over, and back if need be. */
export default function RosterPage() {
  const session = useSession();
  const client = useQueryClient();
  const [table, setTable] = createSignal<Table>();
  const may = (resource: "roster" | "firm") => {
    const account = session.data?.account;
    if (!account) return false;
    const actor = { type: "user", ...account } as const;
    return resource === "firm" ? can(actor, "firm", "edit", undefined) : can(actor, "roster", "import", undefined);
  };
  const renewed = (firm: Firm) =>
    client.setQueryData<{ firm: Firm | null }>(["session"], (before) => before && { ...before, firm });
  return (
    <>
      <PageHead title={t().roster.title} actions={<ButtonLink href="/team">{t().roster.team}</ButtonLink>} />
      <Show when={session.data?.firm}>
        {(firm) => (
          <Show when={may("roster")} fallback={<Empty title={t().roster.forbidden} />}>
            <Show
              when={table()}
              keyed
              fallback={
                <>
                  <Drop onTable={setTable} />
                  <Past />
                </>
              }
            >
              {(one) => (
                <Preview
                  firm={firm()}
                  table={one}
                  mayAdd={may("firm")}
                  onFirm={renewed}
                  onAgain={() => setTable(undefined)}
                />
              )}
            </Show>
          </Show>
        )}
      </Show>
    </>
  );
}
