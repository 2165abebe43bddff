import { RULE } from "@kolo/core/work/lateness/model";
import { For, Show } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Flame } from "../ui/icon.ts";
import { useKept } from "./queries.ts";

/** Below this a department's schedule is broken, not now and then. */
const BROKEN = 0.8;

/** How departments kept their schedule, with how much that rests on; nothing for who sees none. */
export function Kept() {
  const kept = useKept();
  const departments = () => (kept.isSuccess ? kept.data.departments : []);
  return (
    <Show when={departments().length > 0}>
      <aside class="grid content-start gap-4 p-4 md:px-6 xl:border-line xl:border-l" aria-labelledby="kept">
        <h2 id="kept" class="font-semibold">
          {t().lateness.kept}
        </h2>
        <ul class="grid gap-3.5 max-xl:sm:grid-cols-2 max-xl:sm:gap-x-8">
          <For each={departments()}>{(one) => <Department {...one} />}</For>
        </ul>
      </aside>
    </Show>
  );
}

function Department(props: { name: string; promises: number; late: number }) {
  const share = () => (props.promises - props.late) / props.promises;
  /** One event marks nobody. */
  const broken = () => share() < BROKEN && props.promises >= RULE.promises;
  return (
    <li class="grid gap-1.5">
      <span class="flex items-center gap-2">
        <span class="min-w-0 flex-1 truncate" classList={{ "font-medium text-burn-ink": broken() }}>
          {props.name}
        </span>
        <Show when={broken()}>
          <Flame class="size-3.5 text-burn" />
        </Show>
        <span class="num font-semibold">{num(share(), { style: "percent" })}</span>
      </span>
      {/* Its number stands above it. */}
      <span aria-hidden="true" class="block h-1.5 overflow-hidden rounded-full bg-hover">
        <span
          class="block h-full rounded-full"
          classList={{ "hatch bg-burn": broken(), "bg-done": !broken() }}
          style={{ width: `${100 * share()}%` }}
        />
      </span>
      <span class="num text-muted text-xs">{t().lateness.keptOf(props.promises)}</span>
    </li>
  );
}
