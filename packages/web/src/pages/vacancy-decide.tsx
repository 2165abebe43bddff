import { useParams } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { ApiError } from "../api.ts";
import { DecideView } from "../decision/decide-view.tsx";
import { useComparison } from "../decision/queries.ts";
import { useLive } from "../live.ts";
import { salary } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useVacancy } from "../vacancy/queries.ts";
import { VacancyHead } from "../vacancy/vacancy-head.tsx";

const StartDialog = lazy(() => import("../run/start-dialog.tsx"));

/** The vacancy with its deadline and salary, its finalists beside its competencies, and the decision. */
export default function DecidePage() {
  const params = useParams<{ id: string }>();
  const vacancy = useVacancy(() => params.id);
  const comparison = useComparison(() => params.id);
  // Whoever was hired just now: their first days are what comes next.
  const [hired, setHired] = createSignal<{ personID: string; name: string }>();
  useLive(() => [params.id]);
  const failed = () =>
    comparison.error instanceof ApiError ? problem(comparison.error.code, comparison.error.data) : undefined;
  return (
    <>
      <Show when={vacancy.data}>
        {(row) => (
          <VacancyHead vacancy={row()}>
            <p class="num flex flex-wrap gap-x-4 text-muted">
              <Show when={row().salary}>
                {(pay) => (
                  <span>
                    {t().decision.salary}: {salary(pay())}
                  </span>
                )}
              </Show>
              <span>{t().decision.openings(row().openings)}</span>
            </p>
          </VacancyHead>
        )}
      </Show>
      <Show
        when={comparison.data}
        fallback={
          <Show when={failed()} fallback={<Skeleton rows={8} />}>
            {(words) => <Empty title={words()} />}
          </Show>
        }
      >
        {(data) => <DecideView vacancyID={params.id} comparison={data()} onHired={setHired} />}
      </Show>
      <Suspense>
        <Show when={hired()} keyed>
          {(person) => <StartDialog person={person} kind="onboarding" onClose={() => setHired(undefined)} />}
        </Show>
      </Suspense>
    </>
  );
}
