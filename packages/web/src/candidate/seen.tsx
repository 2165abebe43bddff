import { useQuery } from "@tanstack/solid-query";
import { createSignal, For, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { useColleagues } from "../colleagues.ts";
import { day } from "../text/format.ts";
import { t } from "../text/index.ts";

/** Who looked at this person and their files, asked for only when somebody wants to know. */
export function Seen(props: { personID: string }) {
  const [open, setOpen] = createSignal(false);
  const colleagues = useColleagues();
  const query = useQuery(() => ({
    queryKey: ["person", props.personID, "viewer"],
    queryFn: () => ok(api.person[":personID"].viewer.$get({ param: { personID: props.personID } })),
    enabled: open(),
  }));
  return (
    <details class="text-muted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="min-h-8 cursor-pointer py-1">{t().candidate.seenBy}</summary>
      <ul class="grid gap-1 py-2">
        <For each={query.isSuccess ? query.data.viewers : []}>
          {(seen) => (
            <li class="flex gap-2">
              <span class="flex-1 truncate">
                {colleagues.nameOf(seen.accountID) || t().history.somebody}
                <Show when={seen.what !== "profile"}> · {t().candidate.resume}</Show>
              </span>
              <span class="num">{day(seen.day, { year: true })}</span>
              <span class="num w-8 text-right">×{seen.times}</span>
            </li>
          )}
        </For>
      </ul>
    </details>
  );
}
