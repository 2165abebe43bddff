import { can } from "@kolo/core/access/policy/model";
import { useParams } from "@solidjs/router";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useActor } from "../actor.ts";
import { useColleagues } from "../colleagues.ts";
import { LineList } from "../points/line-list.tsx";
import { useLines, useWork } from "../points/queries.ts";
import { Rules } from "../points/rules.tsx";
import { PointsTabs } from "../points/tabs.tsx";
import { WorkList } from "../points/work-list.tsx";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Sparkles } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const AdjustDialog = lazy(() => import("../points/adjust-dialog.tsx"));

/** What somebody's points are made of, line by line. "me" is the reader. */
export default function PointsOfPage() {
  const params = useParams<{ id: string }>();
  const actor = useActor();
  const colleagues = useColleagues();
  const accountID = () => (params.id === "me" ? actor()?.accountID : params.id);
  const isMe = () => accountID() === actor()?.accountID;
  const owner = () => colleagues.all().find((one) => one.accountID === accountID());
  const mayKnow = () => {
    const [reader, whose] = [actor(), accountID()];
    return Boolean(
      reader && whose && can(reader, "line", "details", { accountID: whose, departmentID: owner()?.departmentID }),
    );
  };
  const [adjusting, setAdjusting] = createSignal(false);
  const isKeeper = () => {
    const user = actor();
    return user !== undefined && can(user, "points", "manage", undefined);
  };
  const lines = useLines(accountID);
  const work = useWork(accountID, mayKnow);
  const pages = () => (lines.isSuccess ? lines.data.pages : []);
  const title = () => (isMe() ? t().points.ofMine : t().points.of(pages()[0]?.name ?? ""));
  return (
    <>
      <PageHead
        title={title()}
        actions={
          <Show when={isKeeper()}>
            <Button onClick={() => setAdjusting(true)}>{t().points.adjust}</Button>
          </Show>
        }
      >
        <PointsTabs />
      </PageHead>
      <div class="grid max-w-192 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 py-4 md:px-6">
        <Show when={pages()[0]} fallback={<Skeleton rows={6} />}>
          {(first) => (
            <>
              <p class="num flex items-center gap-2 font-semibold text-lg text-points-ink">
                <Sparkles class="size-5 text-points" />
                {t().points.sum(first().balance.points)}
              </p>
              <Show when={owner()?.status === "left"}>
                <p class="text-muted">{t().points.ruleLeft}</p>
              </Show>
              <Show when={first().balance.held > 0}>
                <p class="text-muted">{t().points.held(first().balance.held)}</p>
              </Show>
              <Show
                when={first().entries.length > 0}
                fallback={<Empty title={t().points.linesNone} hint={t().points.linesNoneHint} compact />}
              >
                <LineList label={title()} lines={pages().flatMap(({ entries }) => entries)} />
              </Show>
              <Show when={lines.hasNextPage}>
                <Button class="justify-self-start" onClick={() => void lines.fetchNextPage()}>
                  {t().ui.more}
                </Button>
              </Show>
            </>
          )}
        </Show>
        <Show when={work.isSuccess && work.data}>
          {(data) => <WorkList offers={data().offers} disputes={data().disputes} />}
        </Show>
        <Rules />
        <Suspense>
          <Show when={adjusting()}>
            <AdjustDialog accountID={accountID()} onClose={() => setAdjusting(false)} />
          </Show>
        </Suspense>
      </div>
    </>
  );
}
