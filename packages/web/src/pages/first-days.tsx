import { can } from "@kolo/core/access/policy/model";
import { useNavigate } from "@solidjs/router";
import { createMemo, createSignal, lazy, Show, Suspense } from "solid-js";
import { inWords } from "../act.ts";
import { useActor } from "../actor.ts";
import { present } from "../clock.ts";
import { Kept } from "../lateness/kept.tsx";
import { useLive } from "../live.ts";
import { Board } from "../run/board.tsx";
import { BrokenBanner } from "../run/broken-banner.tsx";
import { useDone } from "../run/done.ts";
import { DepartmentList } from "../run/list.tsx";
import { Newcomers } from "../run/newcomers.tsx";
import { NextUp } from "../run/next-up.tsx";
import { useRuns } from "../run/queries.ts";
import { broken, type Placed, stepsOf } from "../run/stand.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Plus } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

const PersonDialog = lazy(() => import("../run/person-dialog.tsx"));

/** The first days of all newcomers, and other runs: who is late, first of all. */
export default function FirstDaysPage() {
  const navigate = useNavigate();
  const session = useSession();
  const actor = useActor();
  const done = useDone();
  const query = useRuns();
  const [chosen, setChosen] = createSignal<string>();
  const [adding, setAdding] = createSignal(false);
  const runs = () => (query.isSuccess ? query.data.pages.flatMap((page) => page.runs) : []);
  const shown = createMemo(() => runs().filter(({ run }) => chosen() === undefined || run.runID === chosen()));
  const steps = createMemo(() => stepsOf(shown()));
  useLive(() => runs().map(({ run }) => run.runID));
  const one = () => (chosen() === undefined ? undefined : shown()[0]?.run);
  const office = () => {
    const offices = session.data?.firm?.offices ?? [];
    return offices.find(({ officeID }) => officeID === one()?.officeID) ?? offices[0];
  };
  const mayStart = () => {
    const user = actor();
    return user !== undefined && can(user, "person", "list", { vacancies: [] });
  };
  const mayKeep = () => {
    const user = actor();
    return user !== undefined && can(user, "template", "read", undefined);
  };
  const open = ({ whole }: Placed) => navigate(`/first-days/${whole.run.runID}`);
  return (
    <div class="grid min-h-full xl:grid-cols-[minmax(0,1fr)_18.5rem]">
      <div class="flex min-w-0 flex-col">
        <PageHead
          title={t().run.title}
          marks={<span class="text-muted">{query.isSuccess ? t().run.count(runs().length) : ""}</span>}
          actions={
            <>
              <Show when={mayKeep()}>
                <ButtonLink kind="ghost" href="/templates">
                  {t().run.templates}
                </ButtonLink>
              </Show>
              <Show when={mayStart()}>
                <Button kind="primary" onClick={() => setAdding(true)}>
                  <Plus />
                  {t().run.add}
                </Button>
              </Show>
            </>
          }
        />
        <Show when={inWords(query.error)}>
          {(words) => (
            <p role="alert" class="p-6">
              {words()}
            </p>
          )}
        </Show>
        <Show when={!query.isPending} fallback={<Skeleton rows={8} />}>
          <Show when={runs().length > 0} fallback={<Empty title={t().run.none} hint={t().run.noneHint} />}>
            <BrokenBanner all={broken(steps(), present())} onDone={done} />
            <Newcomers runs={runs()} chosen={chosen()} onChoose={setChosen} />
            <section class="border-line border-y bg-surface" aria-label={one() ? shown()[0]?.name : t().run.all}>
              <Show when={office()}>
                {(where) => <Board steps={steps()} office={where()} anchorOn={one()?.anchorOn} onOpen={open} />}
              </Show>
              <DepartmentList steps={steps()} named={one() === undefined} onOpen={open} />
            </section>
            <NextUp steps={steps()} />
            <Show when={query.hasNextPage}>
              <div class="p-4 text-center">
                <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t().ui.more}
                </Button>
              </div>
            </Show>
          </Show>
        </Show>
      </div>
      <Kept />
      <Suspense>
        <Show when={adding()}>
          <PersonDialog onClose={() => setAdding(false)} />
        </Show>
      </Suspense>
    </div>
  );
}
