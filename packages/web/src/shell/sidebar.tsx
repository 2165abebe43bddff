import { A } from "@solidjs/router";
import { For, type JSX } from "solid-js";
import { t } from "../text/index.ts";
import { Search } from "../ui/icon.ts";
import { Kbd } from "../ui/kbd.tsx";
import { Logo } from "./logo.tsx";
import { company, HIRING, type Place, WORK } from "./nav.ts";
import { setPalette } from "./open.ts";

function Group(props: { name: string; places: readonly Place[] }) {
  return (
    <div class="grid gap-px">
      <h2 class="eyebrow px-2 pb-1">{props.name}</h2>
      <For each={props.places}>
        {(place) => (
          <A
            href={place.href}
            end={place.href === "/"}
            class="flex h-8 items-center gap-2.5 rounded-sm px-2 text-muted transition-colors hover:bg-hover hover:text-ink focus-visible:-outline-offset-2"
            activeClass="bg-hover font-medium text-ink!"
          >
            <place.icon />
            {place.name()}
          </A>
        )}
      </For>
    </div>
  );
}

/** The desktop's way through the product. */
export function Sidebar(props: { local: boolean; user: JSX.Element }) {
  return (
    <aside aria-label="Kolo" class="flex min-h-0 flex-col gap-1 border-line border-r bg-canvas p-2.5 max-md:hidden">
      <div class="flex h-10 items-center px-2">
        <Logo />
      </div>
      <button
        type="button"
        class="mb-2 flex h-8 items-center gap-2 rounded-sm border border-line bg-surface px-2 text-muted hover:border-line-strong"
        onClick={() => setPalette(true)}
      >
        <Search />
        <span class="flex-1 text-left">{t().shell.search}</span>
        <Kbd>Ctrl K</Kbd>
      </button>
      <nav class="grid flex-1 content-start gap-3 overflow-y-auto" aria-label={t().shell.menu}>
        <Group name={t().shell.work} places={WORK} />
        <Group name={t().shell.hiring} places={HIRING} />
        <Group name={t().shell.company} places={company(props.local)} />
      </nav>
      {props.user}
    </aside>
  );
}
