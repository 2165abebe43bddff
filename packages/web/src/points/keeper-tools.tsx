import type { Terms } from "@kolo/core/motivation/terms/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { submitting, typed, useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { saved } from "../csv.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { notify } from "../ui/toast.ts";
import { Audit } from "./audit.tsx";
import { csv } from "./payroll.ts";
import { payroll, usePointsActs } from "./queries.ts";

const AdjustDialog = lazy(() => import("./adjust-dialog.tsx"));

/** What the administrator does with points: the budget, the file for payroll, corrections by hand, and the check of the books. */
export function KeeperTools(props: { terms: Terms; month: string }) {
  const act = useAct();
  const colleagues = useColleagues();
  const [adjusting, setAdjusting] = createSignal(false);
  const download = () =>
    act.run(async () => {
      const { lines } = await payroll(props.month);
      if (lines.length === 0) return notify(t().points.manage.payrollNone);
      const people = new Map(colleagues.all().map((one) => [one.accountID, one]));
      return saved(
        csv(lines, (accountID) => people.get(accountID)),
        `kolo-payroll-${props.month}.csv`,
      );
    });
  return (
    <section class="grid min-w-0 content-start gap-5">
      <Budget terms={props.terms} />
      <div class="grid gap-2">
        <h2 class="font-semibold">{t().points.manage.payroll}</h2>
        <Refusal text={act.error()} />
        <div class="flex flex-wrap gap-2">
          <Button busy={act.busy()} onClick={() => void download()}>
            {t().points.manage.download}
          </Button>
          <Button onClick={() => setAdjusting(true)}>{t().points.adjust}</Button>
        </div>
      </div>
      <Audit />
      <Suspense>
        <Show when={adjusting()}>
          <AdjustDialog onClose={() => setAdjusting(false)} />
        </Show>
      </Suspense>
    </section>
  );
}

function Budget(props: { terms: Terms }) {
  const act = useAct();
  const acts = usePointsActs();
  let form!: HTMLFormElement;
  const save = () =>
    act.run(async () => {
      await acts.agree({ monthly: Number(typed(form, "monthly").trim() || Number.NaN), version: props.terms.version });
      notify(t().points.manage.agreed);
    });
  return (
    <form ref={form} class="grid gap-2" novalidate onSubmit={submitting(save)}>
      <div class="flex items-start gap-2">
        <div class="max-w-72 flex-1">
          <TextField
            label={t().points.manage.terms}
            hint={t().points.manage.termsHint}
            name="monthly"
            inputmode="numeric"
            value={props.terms.monthly}
            error={act.wrong("monthly") ? t().points.manage.wrongBudget : undefined}
          />
        </div>
        <Button class="mt-5.5" type="submit" busy={act.busy()}>
          {t().points.manage.agree}
        </Button>
      </div>
      <Refusal text={act.error()} />
    </form>
  );
}
