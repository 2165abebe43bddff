import { can } from "@kolo/core/access/policy/model";
import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useActor } from "../actor.ts";
import { AddPerson } from "../application/add-person.tsx";
import { List } from "../application/list.tsx";
import { useBoard } from "../application/queries.ts";
import { useLive } from "../live.ts";
import { t } from "../text/index.ts";
import { Skeleton } from "../ui/skeleton.tsx";
import { FileButton } from "../upload/file-button.tsx";
import { useVacancy } from "../vacancy/queries.ts";
import { VacancyHead } from "../vacancy/vacancy-head.tsx";

export default function ListPage() {
  const params = useParams<{ id: string }>();
  const actor = useActor();
  const vacancy = useVacancy(() => params.id);
  const board = useBoard(() => params.id);
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
          />
          <Show when={board.data} fallback={<Skeleton rows={8} />}>
            {(people) => <List vacancy={one()} applications={people().list} mayWork={mayWork()} />}
          </Show>
        </div>
      )}
    </Show>
  );
}
