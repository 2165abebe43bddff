import type { Whole } from "@kolo/core/work/run";
import { left } from "@kolo/core/work/run/model";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useAct } from "../act.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import type { RunActs } from "./queries.ts";

const ReasonDialog = lazy(() => import("./reason-dialog.tsx"));

/** The two ends of a run: all that has to be done is, or it is given up. Neither completes a task. */
export function Ending(props: { whole: Whole; acts: RunActs }) {
  const run = () => props.whole.run;
  const act = useAct();
  const [giving, setGiving] = createSignal(false);
  const open = () => left(props.whole.tasks).length;
  const complete = () =>
    act.run(async () => {
      await props.acts.complete(run().runID, { version: run().version });
      notify(t().run.completed);
    });
  return (
    <div class="flex flex-wrap items-center gap-2">
      <Button kind={open() === 0 ? "primary" : "secondary"} busy={act.busy()} onClick={() => void complete()}>
        {t().run.complete}
      </Button>
      <Button kind="ghost" onClick={() => setGiving(true)}>
        {t().run.giveUp}
      </Button>
      <span class="text-muted text-xs">{open() > 0 ? t().run.left(open()) : t().run.ready}</span>
      <Refusal text={act.error()} />
      <Suspense>
        <Show when={giving()}>
          <ReasonDialog
            title={t().run.giveUpTitle}
            label={t().run.giveUp}
            onGiven={(reason) => props.acts.cancel(run().runID, { reason, version: run().version })}
            onClose={() => setGiving(false)}
          />
        </Show>
      </Suspense>
    </div>
  );
}
