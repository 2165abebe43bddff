import { can } from "@kolo/core/access/policy/model";
import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { inWords } from "../act.ts";
import { useActor } from "../actor.ts";
import { GiverTable } from "../points/giver-table.tsx";
import { KeeperTools } from "../points/keeper-tools.tsx";
import { PeriodSteps } from "../points/period-steps.tsx";
import { useOverview } from "../points/queries.ts";
import { PointsTabs } from "../points/tabs.tsx";
import { UnitTables } from "../points/unit-tables.tsx";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** For the management: how a month's points were given and spent, by whom, and how good the work was that they paid. */
export default function PointsOverviewPage() {
  const actor = useActor();
  const [search, setSearch] = useSearchParams<{ month?: string }>();
  const overview = useOverview(() => search.month);
  const isKeeper = () => {
    const user = actor();
    return user !== undefined && can(user, "points", "manage", undefined);
  };
  return (
    <>
      <PageHead title={t().points.overview}>
        <PointsTabs />
      </PageHead>
      <div class="grid content-start gap-6 px-4 py-4 md:px-6">
        <Show when={inWords(overview.error)}>{(words) => <Refusal text={words()} />}</Show>
        <Show when={overview.isSuccess && overview.data} fallback={<Skeleton rows={6} />}>
          {(data) => (
            <>
              <div class="grid gap-1">
                <PeriodSteps period={data().month} last={data().now.month} onChange={(month) => setSearch({ month })} />
                <p class="text-muted text-xs">{t().points.ruleClock}</p>
              </div>
              <div class="grid gap-6 xl:grid-cols-2">
                <UnitTables rows={data().departments} month={data().month} />
                <GiverTable givers={data().givers} monthly={data().terms.monthly} />
                <Show when={isKeeper()}>
                  <KeeperTools terms={data().terms} month={data().month} />
                </Show>
              </div>
            </>
          )}
        </Show>
      </div>
    </>
  );
}
