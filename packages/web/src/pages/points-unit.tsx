import { Figure } from "@kolo/core/motivation/ledger/model";
import { useParams, useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import * as v from "valibot";
import { inWords } from "../act.ts";
import { LineList } from "../points/line-list.tsx";
import { periodName } from "../points/period.ts";
import { useUnitLines } from "../points/queries.ts";
import { PointsTabs } from "../points/tabs.tsx";
import { useUnitName } from "../points/unit-name.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** The lines behind one figure of a department's month. */
export default function PointsUnitPage() {
  const params = useParams<{ unit: string }>();
  const [search] = useSearchParams<{ month?: string; of?: string }>();
  const nameOf = useUnitName();
  const of = () => (v.is(Figure, search.of) ? search.of : "all");
  const month = () => search.month ?? "";
  const lines = useUnitLines(() => ({ unit: params.unit, month: month(), of: of() }));
  const all = () => (lines.isSuccess ? lines.data.pages.flatMap(({ entries }) => entries) : []);
  const title = () => t().points.manage.see(t().points.manage.figures[of()], nameOf(params.unit));
  return (
    <>
      <PageHead title={title()} marks={<span class="text-muted">{month() && periodName(month())}</span>}>
        <PointsTabs />
      </PageHead>
      <div class="grid max-w-192 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-4 md:px-6">
        <Show when={inWords(lines.error)}>{(words) => <Refusal text={words()} />}</Show>
        <Show when={!lines.isPending} fallback={<Skeleton rows={6} />}>
          <Show when={all().length > 0} fallback={<Empty title={t().points.manage.noRows} compact />}>
            <LineList label={title()} lines={all()} who />
          </Show>
          <Show when={lines.hasNextPage}>
            <Button class="justify-self-start" onClick={() => void lines.fetchNextPage()}>
              {t().ui.more}
            </Button>
          </Show>
        </Show>
      </div>
    </>
  );
}
