import { A } from "@solidjs/router";
import { For } from "solid-js";
import { t } from "../text/index.ts";
import { company, HIRING, WORK } from "./nav.ts";

/** The phone's way through the product. */
export function BottomBar() {
  return (
    <nav
      class="grid grid-cols-7 border-line border-t bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
      aria-label={t().shell.menu}
    >
      <For each={[...WORK, ...HIRING, ...company(false)]}>
        {(place) => (
          <A
            href={place.href}
            class="grid h-14 place-content-center place-items-center gap-0.5 text-2xs text-muted"
            activeClass="text-accent-ink!"
          >
            <place.icon class="size-5" />
            <span class="max-w-13 truncate">{(place.short ?? place.name)()}</span>
          </A>
        )}
      </For>
    </nav>
  );
}
