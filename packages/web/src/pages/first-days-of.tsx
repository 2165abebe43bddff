import { standing } from "@kolo/core/work/run/model";
import { A, useParams } from "@solidjs/router";
import { Match, Show, Switch } from "solid-js";
import { ApiError } from "../api.ts";
import { present } from "../clock.ts";
import { useLive } from "../live.ts";
import { Board } from "../run/board.tsx";
import { BrokenBanner } from "../run/broken-banner.tsx";
import { useDone } from "../run/done.ts";
import { Ending } from "../run/ending.tsx";
import { MoveDay } from "../run/move-day.tsx";
import { useRun, useRunActs } from "../run/queries.ts";
import { broken, progress, stepsOf } from "../run/stand.ts";
import { Steps } from "../run/steps.tsx";
import { useSession } from "../session.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Chip } from "../ui/chip.tsx";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { notify } from "../ui/toast.ts";

/** One person's run: how it stands, its day, its steps, its end. */
export default function FirstDaysOfPage() {
  const params = useParams<{ id: string }>();
  const session = useSession();
  const query = useRun(() => params.id);
  const acts = useRunActs();
  const done = useDone();
  useLive(() => [params.id]);
  const copyLink = async (runID: string) => {
    const { url } = await acts.link(runID);
    await navigator.clipboard.writeText(url);
    notify(t().run.copied);
  };
  const focusStep = () => document.getElementById("steps")?.scrollIntoView({ behavior: "smooth" });
  return (
    <Switch fallback={<Skeleton rows={10} />}>
      <Match when={query.error instanceof ApiError && query.error}>
        {(error) => (
          <>
            <PageHead title={t().run.title} />
            <Empty title={problem(error().code, error().data)} />
          </>
        )}
      </Match>
      <Match when={query.isSuccess && query.data}>
        {(whole) => {
          const run = () => whole().run;
          const steps = () => stepsOf([whole()]);
          const office = () => session.data?.firm?.offices.find(({ officeID }) => officeID === run().officeID);
          const count = () => progress(whole());
          return (
            <div class="flex min-h-full flex-col">
              <PageHead
                title={whole().name}
                marks={
                  <>
                    <Chip>{t().run.kinds[run().kind]}</Chip>
                    <Chip tone="outline">{t().run.statuses[standing(run(), whole().tasks)]}</Chip>
                  </>
                }
                actions={
                  <Show when={whole().mayLead && run().kind === "onboarding" && run().status === "running"}>
                    <Button onClick={() => void copyLink(run().runID)}>{t().run.copyLink}</Button>
                  </Show>
                }
              >
                <p class="text-muted">
                  {run().position} · {t().run.progress(count().done, count().all)} ·{" "}
                  <A class="link underline" href={`/candidates/${run().personID}`}>
                    {t().run.profile}
                  </A>
                </p>
              </PageHead>
              <Show when={run().status === "running"}>
                <BrokenBanner all={broken(steps(), present())} onDone={done} />
              </Show>
              <Show when={office()}>
                {(where) => (
                  <section class="border-line border-b bg-surface" aria-label={t().run.title}>
                    <Board steps={steps()} office={where()} anchorOn={run().anchorOn} onOpen={focusStep} />
                  </section>
                )}
              </Show>
              <div class="grid gap-5 px-4 py-4 md:px-6">
                <Show when={whole().mayLead && run().status === "running"}>
                  <MoveDay whole={whole()} acts={acts} />
                </Show>
                <Show when={run().closed?.reason}>{(reason) => <p>{t().run.gaveUp(reason())}</p>}</Show>
                <Steps whole={whole()} acts={acts} />
                <Show when={whole().mayLead && run().status === "running"}>
                  <Ending whole={whole()} acts={acts} />
                </Show>
              </div>
            </div>
          );
        }}
      </Match>
    </Switch>
  );
}
