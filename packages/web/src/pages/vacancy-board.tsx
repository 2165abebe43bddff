import { can } from "@kolo/core/access/policy/model";
import { useParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { useActor } from "../actor.ts";
import { AddPerson } from "../application/add-person.tsx";
import { Board } from "../application/board.tsx";
import { useBoard } from "../application/queries.ts";
import { ShareBar } from "../application/share-bar.tsx";
import { useCompetencies } from "../competencies.ts";
import { useLive } from "../live.ts";
import { t } from "../text/index.ts";
import { Chip } from "../ui/chip.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { FileButton } from "../upload/file-button.tsx";
import { useVacancy } from "../vacancy/queries.ts";
import { VacancyHead } from "../vacancy/vacancy-head.tsx";

export default function BoardPage() {
  const params = useParams<{ id: string }>();
  const actor = useActor();
  const vacancy = useVacancy(() => params.id);
  const board = useBoard(() => params.id);
  const competencies = useCompetencies();
  useLive(() => [params.id]);
  const mayWork = () => {
    const user = actor();
    return Boolean(user && vacancy.data && can(user, "vacancy", "work", vacancy.data));
  };
  return (
    <Show when={vacancy.data} fallback={<Skeleton rows={8} />}>
      {(one) => (
        <div class="flex h-full min-w-0 flex-col">
          <VacancyHead
            vacancy={one()}
            actions={
              <Show when={mayWork()}>
                <FileButton compact label={t().candidate.upload} />
                <AddPerson vacancyID={one().vacancyID} />
              </Show>
            }
          >
            <div class="flex min-h-6 flex-wrap items-center gap-1.5 text-muted">
              <span class="num mr-2">{t().unit.people(one().count.active)}</span>
              <span class="flex flex-wrap items-center gap-1.5 max-sm:hidden">
                <span class="sr-only">{t().application.asked}:</span>
                <For each={one().requirements.slice(0, 6)}>
                  {({ competencyID, kind }) => (
                    <Chip tone={kind === "must" ? "accent" : "plain"}>{competencies.labelOf(competencyID)}</Chip>
                  )}
                </For>
              </span>
            </div>
            <ShareBar stages={one().stages} applications={board.data?.list ?? []} />
          </VacancyHead>
          <Show when={board.data} fallback={<Skeleton rows={8} />}>
            {(people) => <Board vacancy={one()} applications={people().list} mayWork={mayWork()} />}
          </Show>
        </div>
      )}
    </Show>
  );
}
