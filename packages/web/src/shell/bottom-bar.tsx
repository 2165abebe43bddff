import { A, useNavigate } from "@solidjs/router";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { More } from "../ui/icon.ts";
import { company, HIRING, WORK } from "./nav.ts";

const Menu = lazy(() => import("../ui/menu.tsx"));

/** As many as fit beside "More" at 320 px, in any language. */
const SHOWN = 4;

/** The phone's way through the product: what is opened most, and the rest behind one tap more. */
export function BottomBar() {
  const navigate = useNavigate();
  const [open, setOpen] = createSignal(false);
  let more!: HTMLButtonElement;
  const places = () => [...WORK, ...HIRING, ...company(false)];
  const rest = () =>
    places()
      .slice(SHOWN)
      .map(({ name, icon, href }) => ({ label: name(), icon, onSelect: () => navigate(href) }));
  return (
    <nav
      class="grid grid-cols-5 border-line border-t bg-canvas pb-[env(safe-area-inset-bottom)] md:hidden"
      aria-label={t().shell.menu}
    >
      <For each={places().slice(0, SHOWN)}>
        {(place) => (
          <A
            href={place.href}
            end={place.href === "/"}
            class="grid h-14 place-content-center place-items-center gap-0.5 text-2xs text-muted"
            activeClass="text-accent-ink!"
          >
            <place.icon class="size-5" />
            <span class="max-w-19 truncate">{(place.short ?? place.name)()}</span>
          </A>
        )}
      </For>
      <button
        ref={more}
        type="button"
        class="grid h-14 place-content-center place-items-center gap-0.5 text-2xs text-muted"
        aria-haspopup="menu"
        aria-expanded={open()}
        onClick={() => setOpen(true)}
      >
        <More class="size-5" />
        {t().ui.more}
      </button>
      <Suspense>
        <Show when={open()}>
          <Menu anchor={more} label={t().shell.menu} groups={[{ items: rest() }]} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </nav>
  );
}
