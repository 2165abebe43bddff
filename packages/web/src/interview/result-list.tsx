import type { Info as Interview } from "@kolo/core/hiring/interview/model";
import type { Result } from "@kolo/core/hiring/scorecard";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { inWords } from "../act.ts";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import type { MenuItem } from "../ui/menu.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { notify } from "../ui/toast.ts";
import { InterviewRow } from "./interview-row.tsx";
import { useInterviewActs, useResults } from "./queries.ts";

const Menu = lazy(() => import("../ui/menu.tsx"));

interface Opened {
  readonly interview: Interview;
  readonly anchor: HTMLElement;
}

/** What is to come first, the soonest on top; then what was, the latest on top. */
function ordered(results: readonly Result[]): Result[] {
  const now = new Date().toISOString();
  const isAhead = ({ interview }: Result) => interview.status === "planned" && interview.endAt > now;
  return [...results.filter(isAhead), ...results.filter((result) => !isAhead(result)).reverse()];
}

/** All interviews of all applicants of a vacancy with their results, on one page; one shared menu for its acts. */
export function ResultList(props: { vacancyID: string; mayAct: boolean; onMove: (interview: Interview) => void }) {
  const vacancyID = () => props.vacancyID;
  const results = useResults(vacancyID);
  const session = useSession();
  const acts = useInterviewActs(vacancyID);
  const [opened, setOpened] = createSignal<Opened>();
  const tell = (done: Promise<unknown>, words: string) =>
    done.then(
      () => notify(words),
      (error: unknown) => notify(inWords(error) ?? ""),
    );

  function items(interview: Interview): MenuItem[] {
    const words = t().interview;
    const begun = interview.startAt <= new Date().toISOString();
    const mark: MenuItem[] = [
      {
        label: words.markHeld,
        disabled: !begun || interview.status === "held",
        onSelect: () => void tell(acts.held.mutateAsync(interview), words.held),
      },
      {
        label: words.markNoShow,
        disabled: !begun || interview.status === "no_show" || interview.graded === true,
        onSelect: () => void tell(acts.noShow.mutateAsync(interview), words.noShow),
      },
    ];
    if (interview.status !== "planned") return mark;
    return [
      { label: words.move, onSelect: () => props.onMove(interview) },
      { label: words.cancel, onSelect: () => void tell(acts.cancel.mutateAsync(interview), words.cancelled) },
      ...mark,
    ];
  }

  return (
    <Show when={results.data} fallback={<Skeleton rows={6} />}>
      {(data) => (
        <Show
          when={data().results.length > 0}
          fallback={<Empty title={t().interview.noneYet} hint={t().interview.noneHint} />}
        >
          <ul class="bg-surface">
            <For each={ordered(data().results)}>
              {(result) => (
                <InterviewRow
                  result={result}
                  zone={session.data?.account.zone}
                  mayAct={props.mayAct}
                  onActs={(anchor) => setOpened({ interview: result.interview, anchor })}
                />
              )}
            </For>
          </ul>
          <Show when={opened()} keyed>
            {({ interview, anchor }) => (
              <Suspense>
                <Menu
                  anchor={anchor}
                  label={t().interview.one}
                  groups={[{ items: items(interview) }]}
                  onClose={() => setOpened(undefined)}
                />
              </Suspense>
            )}
          </Show>
        </Show>
      )}
    </Show>
  );
}
