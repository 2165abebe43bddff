import { useQuery } from "@tanstack/solid-query";
import { For, Show } from "solid-js";
import { api, ok } from "../api.ts";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { rowOf } from "../upload/follow.ts";
import { Row } from "../upload/row.tsx";

/** One's own files that could not be read, why, and what can be done about each. */
export default function UnreadPage() {
  const query = useQuery(() => ({ queryKey: ["upload", "unread"], queryFn: () => ok(api.upload.unread.$get()) }));
  return (
    <>
      <PageHead title={t().upload.unread}>
        <p class="text-muted">{t().upload.unreadHint}</p>
      </PageHead>
      <Show when={query.isSuccess && query.data} fallback={<Skeleton rows={6} />}>
        {(data) => (
          <Show when={data().uploads.length > 0} fallback={<Empty title={t().upload.unreadNone} />}>
            <div class="p-4 md:p-6">
              <ul class="card mx-auto max-w-3xl [&>li:last-child]:border-b-0">
                <For each={data().uploads}>{(upload) => <Row item={rowOf(upload)} />}</For>
              </ul>
            </div>
          </Show>
        )}
      </Show>
    </>
  );
}
