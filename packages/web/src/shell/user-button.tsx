import { createSignal, lazy, Show, Suspense } from "solid-js";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { ChevronDown } from "../ui/icon.ts";

const UserMenu = lazy(() => import("./user-menu.tsx"));

/** Opens the user menu, which is loaded when the hand comes near. */
export function UserButton(props: { name: string; line: string; compact?: boolean }) {
  const [open, setOpen] = createSignal(false);
  let button!: HTMLButtonElement;
  const preload = () => void UserMenu.preload();
  return (
    <>
      <button
        ref={button}
        type="button"
        class="flex min-h-10 max-w-full items-center gap-2.5 rounded-sm px-2 py-1.5 text-left hover:bg-hover"
        aria-haspopup="menu"
        aria-expanded={open()}
        onPointerEnter={preload}
        onFocus={preload}
        onClick={() => setOpen(true)}
      >
        <Avatar name={props.name} size={26} />
        <Show when={!props.compact} fallback={<span class="sr-only">{t().shell.account}</span>}>
          <span class="min-w-0 flex-1">
            <span class="block truncate font-medium">{props.name}</span>
            <span class="block truncate text-2xs text-faint">{props.line}</span>
          </span>
          <ChevronDown class="size-3.5 shrink-0 text-faint" />
        </Show>
      </button>
      <Show when={open()}>
        <Suspense>
          <UserMenu anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
