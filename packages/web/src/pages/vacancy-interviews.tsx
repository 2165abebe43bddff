import { can } from "@kolo/core/access/policy/model";
import type { Info as Interview } from "@kolo/core/hiring/interview/model";
import { useParams, useSearchParams } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useActor } from "../actor.ts";
import { ResultList } from "../interview/result-list.tsx";
import { useLive } from "../live.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Plus } from "../ui/icon.ts";
import { useVacancy } from "../vacancy/queries.ts";
import { VacancyHead } from "../vacancy/vacancy-head.tsx";

const ScheduleDialog = lazy(() => import("../interview/schedule-dialog.tsx"));

/** One page lists all interviews of all applicants of a vacancy, with their results. */
export default function VacancyInterviewsPage() {
  const params = useParams<{ id: string }>();
  const vacancy = useVacancy(() => params.id);
  const actor = useActor();
  useLive(() => [params.id]);
  const [search, setSearch] = useSearchParams<{ plan: string }>();
  // `?plan=<personID>`: whoever stands before a person elsewhere plans an interview with them from there.
  const [planning, setPlanning] = createSignal<{ interview?: Interview; personID?: string } | undefined>(
    search.plan ? { personID: search.plan } : undefined,
  );
  const close = () => {
    setPlanning(undefined);
    setSearch({ plan: undefined }, { replace: true });
  };
  const mayAct = () => {
    const [user, row] = [actor(), vacancy.data];
    return user !== undefined && row !== undefined && can(user, "vacancy", "work", row);
  };
  return (
    <>
      <Show when={vacancy.data}>
        {(row) => (
          <VacancyHead
            vacancy={row()}
            actions={
              <Show when={mayAct()}>
                <Button kind="primary" onClick={() => setPlanning({})}>
                  <Plus />
                  {t().interview.planShort}
                </Button>
              </Show>
            }
          />
        )}
      </Show>
      <ResultList vacancyID={params.id} mayAct={mayAct()} onMove={(interview) => setPlanning({ interview })} />
      <Show when={planning()} keyed>
        {(plan) => (
          <Suspense>
            <ScheduleDialog vacancyID={params.id} {...plan} onClose={close} />
          </Suspense>
        )}
      </Show>
    </>
  );
}
