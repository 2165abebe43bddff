import { type RouteSectionProps, useIsRouting, useLocation, useNavigate } from "@solidjs/router";
import { createEffect, createSignal, ErrorBoundary, lazy, on, onCleanup, Show, Suspense } from "solid-js";
import { signedOut } from "../api.ts";
import { useSession } from "../session.ts";
import { cityOf, clock } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Search } from "../ui/icon.ts";
import { later } from "../ui/later.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { useLocalMail } from "./local-mail.ts";
import { Logo } from "./logo.tsx";
import { Bell } from "./notice/bell.tsx";
import { help, palette, setPalette } from "./open.ts";
import { useShortcuts } from "./shortcuts.ts";
import { Sidebar } from "./sidebar.tsx";
import { UserButton } from "./user-button.tsx";

const Palette = lazy(() => import("./palette.tsx"));
const Help = lazy(() => import("./help.tsx"));

/** Everything around a page for who is signed in; who is not is led to the sign-in page and back. */
export function Shell(props: RouteSectionProps) {
  const session = useSession();
  const location = useLocation();
  const navigate = useNavigate();
  const routing = useIsRouting();
  useShortcuts();

  createEffect(() => {
    if (signedOut())
      navigate(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`, { replace: true });
    else if (session.isSuccess && !session.data.firm) navigate("/setup", { replace: true });
  });

  // A screen reader starts reading the new page, not the link that led there.
  let main!: HTMLElement;
  createEffect(
    on(
      () => location.pathname,
      () => main.focus({ preventScroll: true }),
      { defer: true },
    ),
  );

  const name = () => session.data?.account.name ?? "";
  const local = useLocalMail();
  // The first clock is dear to make, and nobody waits for it.
  const [settled, setSettled] = createSignal(false);
  createEffect(() => {
    if (session.isSuccess) onCleanup(later(() => setSettled(true)));
  });
  const line = () => {
    const zone = settled() && session.data?.account.zone;
    return zone ? `${cityOf(zone)}, ${clock(new Date().toISOString(), zone)}` : "";
  };

  return (
    <div class="grid h-full grid-rows-[auto_1fr_auto] overflow-hidden md:grid-cols-[228px_1fr] md:grid-rows-1">
      <button
        type="button"
        class="btn btn-primary sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-70"
        onClick={() => main.focus()}
      >
        {t().shell.skip}
      </button>
      <Sidebar
        local={local()}
        user={
          <div class="flex items-center gap-1">
            <div class="min-w-0 flex-1">
              <UserButton name={name()} line={line()} />
            </div>
            <Bell />
          </div>
        }
      />
      <header class="flex h-13 items-center gap-1 border-line border-b bg-canvas px-4 md:hidden">
        <div class="flex-1">
          <Logo />
        </div>
        <Button kind="ghost" icon aria-label={t().shell.search} onClick={() => setPalette(true)}>
          <Search class="size-5" />
        </Button>
        <Bell />
        <UserButton name={name()} line={line()} compact />
      </header>
      <main
        id="main"
        ref={main}
        tabindex="-1"
        class="relative min-h-0 min-w-0 overflow-auto outline-none"
        aria-busy={routing()}
      >
        <ErrorBoundary fallback={(error, again) => <Failed error={error} again={again} />}>
          <Suspense fallback={<Skeleton />}>{props.children}</Suspense>
        </ErrorBoundary>
      </main>
      <BottomBar />
      <Suspense>
        <Show when={palette()}>
          <Palette />
        </Show>
        <Show when={help()}>
          <Help />
        </Show>
      </Suspense>
    </div>
  );
}

/** A page that broke says so in words and offers one way on; the rest of the product stays usable. */
function Failed(props: { error: unknown; again: () => void }) {
  console.error(props.error);
  return (
    <Empty
      title={t().shell.failedTitle}
      hint={problem(props.error instanceof Error ? props.error.message : "internal")}
      action={<Button onClick={props.again}>{t().shell.again}</Button>}
    />
  );
}
