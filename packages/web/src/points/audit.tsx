import { createSignal, For, Show } from "solid-js";
import { useAct } from "../act.ts";
import { useColleagues } from "../colleagues.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { notify } from "../ui/toast.ts";
import { periodName } from "./period.ts";
import { audited, usePointsActs } from "./queries.ts";

type Audited = Awaited<ReturnType<typeof audited>>;

/** Counts everybody's points anew from their lines; what does not agree can be made anew from them. */
export function Audit() {
  const act = useAct();
  const acts = usePointsActs();
  const colleagues = useColleagues();
  const [result, setResult] = createSignal<Audited>();
  const count = () => act.run(async () => setResult(await audited()));
  const mend = (accountID: string) =>
    act.run(async () => {
      await acts.mend(accountID);
      notify(t().points.manage.mended);
      setResult(await audited());
    });
  const called = (what: string) => {
    if (what === "points") return t().points.balance;
    return what === "held" ? t().points.manage.held : periodName(what);
  };
  return (
    <div class="grid gap-2" aria-live="polite">
      <h2 class="font-semibold">{t().points.manage.audit}</h2>
      <p class="text-muted">{t().points.manage.auditHint}</p>
      <Button class="justify-self-start" busy={act.busy()} onClick={() => void count()}>
        {t().points.manage.auditStart}
      </Button>
      <Refusal text={act.error()} />
      <Show when={result()}>
        {(books) => (
          <Show when={books().found.length > 0} fallback={<p>{t().points.manage.auditGood(books().counted)}</p>}>
            <ul class="card">
              <For each={books().found}>
                {({ accountID, what, kept, counted }) => (
                  <li class="flex flex-wrap items-center gap-x-3 gap-y-1 border-line px-4 py-2.5 not-last:border-b">
                    <span class="min-w-40 flex-1">
                      <span class="block font-medium">{colleagues.nameOf(accountID)}</span>
                      <span class="block text-muted text-xs">
                        {t().points.manage.auditBad(called(what), kept, counted)}
                      </span>
                    </span>
                    <Button onClick={() => void mend(accountID)}>{t().points.manage.mend}</Button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        )}
      </Show>
    </div>
  );
}
