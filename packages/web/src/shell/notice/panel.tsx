import type { Info } from "@kolo/core/notice/inbox/model";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { relative } from "../../text/format.ts";
import { t } from "../../text/index.ts";
import { Button } from "../../ui/button.tsx";
import Dialog from "../../ui/dialog.tsx";
import { Empty } from "../../ui/empty.tsx";
import { useRead } from "./queries.ts";
import { sentence, target } from "./sentence.ts";

/** One's notices, newest first; what is new is marked by a word and a dot. */
export default function NoticePanel(props: {
  notices: readonly Info[];
  zone: string | undefined;
  onClose: () => void;
}) {
  const read = useRead();
  const unread = () => props.notices.filter(({ readAt }) => !readAt).map(({ about }) => about);
  return (
    <Dialog title={t().notice.title} onClose={props.onClose}>
      <Show when={props.notices.length > 0} fallback={<Empty title={t().notice.empty} compact />}>
        <ul>
          <For each={props.notices}>
            {(notice) => (
              <li class="border-line border-b">
                <A
                  href={target(notice)}
                  class="flex items-start gap-2.5 px-1 py-2.5 hover:bg-hover"
                  onClick={() => {
                    if (!notice.readAt) read([notice.about]);
                    props.onClose();
                  }}
                >
                  <span
                    class="mt-1.5 size-2 shrink-0 rounded-full"
                    classList={{ "bg-accent": !notice.readAt }}
                    aria-hidden="true"
                  />
                  <span class="min-w-0 flex-1">
                    <span
                      class="block"
                      classList={{ "font-medium": !notice.readAt, "text-muted": Boolean(notice.readAt) }}
                    >
                      {sentence(notice, props.zone)}
                    </span>
                    <span class="num block text-muted text-xs">
                      {relative(notice.postedAt)}
                      <Show when={!notice.readAt}> · {t().notice.isNew}</Show>
                    </span>
                  </span>
                </A>
              </li>
            )}
          </For>
        </ul>
        <Show when={unread().length > 0}>
          <Button class="mt-3" onClick={() => read(unread())}>
            {t().notice.readAll}
          </Button>
        </Show>
      </Show>
    </Dialog>
  );
}
