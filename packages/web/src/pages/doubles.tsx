import { useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useDoubles } from "../candidate/double/queries.ts";
import { Question } from "../candidate/double/question.tsx";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** Profiles that may be one person, side by side, to be decided on. */
export default function DoublesPage() {
  const [params] = useSearchParams<{ of?: string }>();
  const doubles = useDoubles(() => params.of);
  const pairs = () => (doubles.data?.pages ?? []).flatMap((page) => page.doubles);
  return (
    <>
      <PageHead title={t().double.title}>
        <p class="text-muted">{t().double.hint}</p>
      </PageHead>
      <Show when={doubles.isSuccess} fallback={<Skeleton />}>
        <div class="mx-auto grid max-w-5xl grid-cols-[minmax(0,1fr)] gap-4 p-4 md:p-6">
          <For each={pairs()} fallback={<Empty title={t().double.none} hint={t().double.noneHint} />}>
            {(pair) => <Question pair={pair} />}
          </For>
          <Show when={doubles.hasNextPage}>
            <Button busy={doubles.isFetchingNextPage} onClick={() => void doubles.fetchNextPage()}>
              {t().double.more}
            </Button>
          </Show>
        </div>
      </Show>
    </>
  );
}
