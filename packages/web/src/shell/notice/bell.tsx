import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useSession } from "../../session.ts";
import { t } from "../../text/index.ts";
import { Button } from "../../ui/button.tsx";
import { Bell as BellIcon } from "../../ui/icon.ts";
import { useNotices } from "./queries.ts";

const NoticePanel = lazy(() => import("./panel.tsx"));

/** How many notices are unread, and the way to them. */
export function Bell() {
  const session = useSession();
  const account = () => (session.isSuccess ? session.data.account : undefined);
  const notices = useNotices(() => account()?.accountID);
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Button
        kind="ghost"
        icon
        class="relative"
        aria-label={notices.unread() > 0 ? t().notice.unread(notices.unread()) : t().notice.title}
        onPointerEnter={() => void NoticePanel.preload()}
        onClick={() => setOpen(true)}
      >
        <BellIcon class="size-4.5" />
        <Show when={notices.unread() > 0}>
          <span class="num absolute top-0.5 right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 font-semibold text-2xs text-on-accent">
            {notices.unread()}
          </span>
        </Show>
      </Button>
      <Suspense>
        <Show when={open()}>
          <NoticePanel notices={notices.all()} zone={account()?.zone} onClose={() => setOpen(false)} />
        </Show>
      </Suspense>
    </>
  );
}
