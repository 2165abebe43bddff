import type { Info } from "@kolo/core/motivation/dispute/model";
import { A } from "@solidjs/router";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { useDisputes } from "./queries.ts";

const AnswerDialog = lazy(() => import("./answer-dialog.tsx"));

/** Disputes about points that I promised, the oldest first. */
export function DisputeDesk() {
  const colleagues = useColleagues();
  const disputes = useDisputes();
  const [answering, setAnswering] = createSignal<Info>();
  return (
    <Show when={disputes.isSuccess && disputes.data.disputes.length > 0}>
      <section class="grid gap-2" aria-labelledby="disputes">
        <h2 id="disputes" class="font-semibold">
          {t().points.disputes}
        </h2>
        <ul class="card">
          <For each={disputes.data?.disputes}>
            {(one) => (
              <li class="flex flex-wrap items-center gap-x-4 gap-y-1 border-line px-4 py-2.5 not-last:border-b">
                <div class="min-w-48 flex-1">
                  <A href={`/tasks/${one.taskID}`} class="link block truncate font-medium">
                    {one.title}
                  </A>
                  <p class="text-muted text-xs">
                    {`${colleagues.nameOf(one.accountID)} · ${t().points.paidOf(one.paid, one.offered)}`}
                  </p>
                  <p class="mt-0.5 whitespace-pre-line">{one.words}</p>
                </div>
                <Button onClick={() => setAnswering(one)}>{t().points.disputeAnswer}</Button>
              </li>
            )}
          </For>
        </ul>
        <Suspense>
          <Show when={answering()} keyed>
            {(one) => <AnswerDialog dispute={one} onClose={() => setAnswering(undefined)} />}
          </Show>
        </Suspense>
      </section>
    </Show>
  );
}
