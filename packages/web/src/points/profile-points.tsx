import { A } from "@solidjs/router";
import { Show } from "solid-js";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Sparkles } from "../ui/icon.ts";
import { LineList } from "./line-list.tsx";
import { useLines } from "./queries.ts";

const SHOWN = 3;

/** On somebody's profile: what they have, the newest lines of it, and the way to all of them. */
export function ProfilePoints(props: { accountID: string; name: string }) {
  const lines = useLines(() => props.accountID);
  const first = () => (lines.isSuccess ? lines.data.pages[0] : undefined);
  return (
    <Show when={first()}>
      {(page) => (
        <section class="grid grid-cols-[minmax(0,1fr)] gap-2" aria-labelledby="profile-points">
          <h2 id="profile-points" class="flex flex-wrap items-center gap-x-2 font-semibold">
            {t().points.title}
            <A href={`/points/of/${props.accountID}`} class="link flex items-center gap-1 text-points-ink">
              <Sparkles class="size-4 text-points" />
              <span class="num">{num(page().balance.points)}</span>
              <span class="font-normal">{t().points.why}</span>
            </A>
          </h2>
          <Show when={page().entries.length > 0}>
            <LineList label={t().points.of(props.name)} lines={page().entries.slice(0, SHOWN)} />
          </Show>
        </section>
      )}
    </Show>
  );
}
