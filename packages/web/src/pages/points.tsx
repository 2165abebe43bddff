import type { Span } from "@kolo/core/motivation/standing/model";
import { createSignal, Show } from "solid-js";
import { useLive } from "../live.ts";
import { DepartmentBars } from "../points/department-bars.tsx";
import { OwnCard } from "../points/own-card.tsx";
import { useOwn } from "../points/queries.ts";
import { Rules } from "../points/rules.tsx";
import { SpanPick } from "../points/span-pick.tsx";
import { PointsTabs } from "../points/tabs.tsx";
import { Catalogue } from "../reward/catalogue.tsx";
import { Wishes } from "../reward/wishes.tsx";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { ButtonLink } from "../ui/button.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** My points: what I have, how I did, what I can get for them. */
export default function PointsPage() {
  const session = useSession();
  const subject = () => session.data?.account.accountID.replace("acc-", "pts-");
  const [span, setSpan] = createSignal<Span>("month");
  const now = useOwn(() => undefined, subject);
  const period = () => (span() === "month" || !now.isSuccess ? undefined : now.data.now[span()]);
  const own = useOwn(period, subject);
  useLive(() => [subject()]);
  return (
    <>
      <PageHead title={t().points.title} actions={<SpanPick value={span()} onChange={setSpan} />}>
        <PointsTabs />
      </PageHead>
      <div class="grid content-start gap-6 px-4 py-4 md:px-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
        <div class="grid min-w-0 content-start gap-5">
          <Show when={own.isSuccess && own.data} fallback={<Skeleton rows={6} />}>
            {(data) => (
              <>
                <OwnCard own={data()} />
                <DepartmentBars departments={data().departments} />
              </>
            )}
          </Show>
          <ButtonLink href="/points/standings" class="justify-self-start">
            {t().points.table}
          </ButtonLink>
          <Wishes subject={subject()} />
          <Rules />
        </div>
        <Catalogue balance={now.isSuccess ? now.data.balance.points : 0} />
      </div>
    </>
  );
}
