import { can } from "@kolo/core/access/policy/model";
import { Show } from "solid-js";
import { useActor } from "../actor.ts";
import { RateForm } from "../rate/rate-form.tsx";
import { useRates } from "../rates.ts";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** The rates by which salaries in several currencies compare; administrators keep them. */
export default function RatesPage() {
  const actor = useActor();
  const rates = useRates();
  const editable = () => {
    const user = actor();
    return user !== undefined && can(user, "firm", "edit", undefined);
  };
  return (
    <>
      <PageHead title={t().search.rates} />
      <Show when={rates.data} fallback={<Skeleton rows={6} />}>
        {(one) => <RateForm rates={one()} editable={editable()} />}
      </Show>
    </>
  );
}
