import type { Offer } from "@kolo/core/motivation/points/model";
import { useParams, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { inWords } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { OfferRow } from "../points/offer-row.tsx";
import { periodName } from "../points/period.ts";
import { useGiver } from "../points/queries.ts";
import { PointsTabs } from "../points/tabs.tsx";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** Which promises stand behind each figure of a giver; what was given back to the budget counts in none. */
const BEHIND: Readonly<Record<string, readonly Offer["status"][]>> = {
  promised: ["open", "paid", "reversed"],
  paid: ["paid", "reversed"],
  unpaid: ["unpaid"],
};

/** What one giver promised in a month, task by task. */
export default function PointsGiverPage() {
  const params = useParams<{ id: string }>();
  const [search] = useSearchParams<{ month?: string; of?: string }>();
  const colleagues = useColleagues();
  const month = () => search.month ?? "";
  const giver = useGiver(() => ({ accountID: params.id, month: month() }));
  const statuses = () => BEHIND[search.of ?? ""];
  const offers = () =>
    (giver.isSuccess ? giver.data.offers : []).filter(({ status }) => statuses()?.includes(status) ?? true);
  const title = () => t().points.manage.offers(colleagues.nameOf(params.id));
  return (
    <>
      <PageHead title={title()} marks={<span class="text-muted">{month() && periodName(month())}</span>}>
        <PointsTabs />
      </PageHead>
      <div class="grid max-w-192 grid-cols-[minmax(0,1fr)] content-start gap-4 px-4 py-4 md:px-6">
        <Show when={inWords(giver.error)}>{(words) => <Refusal text={words()} />}</Show>
        <Show when={!giver.isPending} fallback={<Skeleton rows={6} />}>
          <Show when={offers().length > 0} fallback={<Empty title={t().points.manage.noRows} compact />}>
            <ul class="card" aria-label={title()}>
              <For each={offers()}>{(offer) => <OfferRow offer={offer} who />}</For>
            </ul>
          </Show>
        </Show>
      </div>
    </>
  );
}
