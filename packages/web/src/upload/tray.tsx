import { A } from "@solidjs/router";
import { createMemo, createSignal, For, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { ChevronDown, X } from "../ui/icon.ts";
import { Progress } from "../ui/progress.tsx";
import { Row } from "./row.tsx";
import { SourcePick } from "./source-pick.tsx";
import { busy, clearFinished, items } from "./store.ts";

/** What became of each dropped file: it stays in its corner while one works on. */
export default function Tray() {
  const [folded, setFolded] = createSignal(false);
  const left = createMemo(() => items.filter(busy).length);
  const ended = () => items.length - left();
  return (
    <section
      aria-label={t().upload.title}
      class="fixed right-2 bottom-16 z-40 grid max-h-[70dvh] w-[min(25rem,calc(100vw-1rem))] grid-rows-[auto_1fr] overflow-hidden rounded-lg bg-surface shadow-pop md:right-4 md:bottom-4"
    >
      <header class="grid gap-2 border-line border-b px-3 py-2">
        <div class="flex items-center gap-1">
          <h2 class="font-semibold">{t().upload.title}</h2>
          <span class="num flex-1 text-muted">
            {left() > 0 ? t().upload.under(ended(), items.length) : t().upload.finished(items.length)}
          </span>
          <Button
            kind="ghost"
            icon
            aria-label={folded() ? t().upload.show : t().upload.hide}
            aria-expanded={!folded()}
            onClick={() => setFolded(!folded())}
          >
            <ChevronDown class={folded() ? "rotate-180" : ""} />
          </Button>
          <Show when={ended() > 0}>
            <Button kind="ghost" icon aria-label={t().upload.clear} onClick={clearFinished}>
              <X />
            </Button>
          </Show>
        </div>
        <Show when={left() > 0}>
          <Progress share={ended() / items.length} label={t().upload.title} />
        </Show>
      </header>
      <Show when={!folded()}>
        <div class="overflow-y-auto">
          <ul>
            <For each={items}>{(item) => <Row item={item} />}</For>
          </ul>
          <Show when={items.some(({ status }) => status === "failed")}>
            <p class="border-line border-b px-3 py-2">
              <A class="link" href="/candidates/unread">
                {t().upload.unreadLink}
              </A>
            </p>
          </Show>
          <SourcePick />
        </div>
      </Show>
    </section>
  );
}
