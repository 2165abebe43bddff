import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { FittingList } from "../fit/fitting-list.tsx";
import { useLive } from "../live.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { useVacancy } from "../vacancy/queries.ts";
import { VacancyHead } from "../vacancy/vacancy-head.tsx";

/** Who of the base fits a vacancy. */
export default function VacancyFitPage() {
  const params = useParams<{ id: string }>();
  const vacancy = useVacancy(() => params.id);
  useLive(() => [params.id]);
  return (
    <Show when={vacancy.data} fallback={<Skeleton rows={8} />}>
      {(one) => (
        <>
          <VacancyHead vacancy={one()} />
          <FittingList vacancy={one()} />
        </>
      )}
    </Show>
  );
}
