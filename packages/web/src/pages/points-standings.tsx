import type { Span } from "@kolo/core/motivation/standing/model";
import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { spanOf } from "../points/period.ts";
import { PeriodSteps } from "../points/period-steps.tsx";
import { useOwn } from "../points/queries.ts";
import { SpanPick } from "../points/span-pick.tsx";
import { StandingTable } from "../points/standing-table.tsx";
import { PointsTabs } from "../points/tabs.tsx";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";

/** Everybody's points in a month, quarter or year: who has how many, for all to see. */
export default function StandingsPage() {
  const session = useSession();
  const [search, setSearch] = useSearchParams<{ period?: string }>();
  const own = useOwn(
    () => undefined,
    () => session.data?.account.accountID.replace("acc-", "pts-"),
  );
  const now = () => (own.isSuccess ? own.data.now : undefined);
  const period = () => search.period ?? now()?.month;
  const span = (): Span => spanOf(period() ?? "");
  return (
    <>
      <PageHead
        title={t().points.tableTitle}
        actions={<SpanPick value={period() ? span() : "month"} onChange={(to) => setSearch({ period: now()?.[to] })} />}
      >
        <PointsTabs />
      </PageHead>
      <div class="grid content-start gap-3 px-4 py-4 md:px-6">
        <Show when={period()}>
          {(one) => (
            <>
              <PeriodSteps
                period={one()}
                last={now()?.[span()] ?? one()}
                onChange={(to) => setSearch({ period: to })}
              />
              <p class="text-muted">{t().points.ties}</p>
              <StandingTable period={one()} />
            </>
          )}
        </Show>
      </div>
    </>
  );
}
