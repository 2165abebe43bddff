import { can } from "@kolo/core/access/policy/model";
import { useSearchParams } from "@solidjs/router";
import { createMemo, For, Show } from "solid-js";
import { useActor } from "../actor.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { problem, t } from "../text/index.ts";
import { Button, ButtonLink } from "../ui/button.tsx";
import { Empty } from "../ui/empty.tsx";
import { Plus } from "../ui/icon.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Segmented } from "../ui/segmented.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { useVacancies } from "../vacancy/queries.ts";
import { VacancyRow } from "../vacancy/vacancy-row.tsx";

const SHOWN = ["current", "open", "on_hold", "draft", "closed"] as const;
type Shown = (typeof SHOWN)[number];
const NOBODYS = { recruiterID: "", managerID: "", team: [] };

function NewVacancy() {
  return (
    <ButtonLink kind="primary" href="/vacancies/new">
      <Plus />
      {t().vacancy.create}
    </ButtonLink>
  );
}

export default function VacanciesPage() {
  const actor = useActor();
  const session = useSession();
  const colleagues = useColleagues();
  const [search, setSearch] = useSearchParams<{ show?: string }>();
  const shown = createMemo((): Shown => SHOWN.find((one) => one === search.show) ?? "current");
  const vacancies = useVacancies(() => (shown() === "closed" ? "closed" : "current"));
  const rows = createMemo(() => {
    const all = vacancies.data?.pages.flatMap((page) => page.vacancies) ?? [];
    return shown() === "current" || shown() === "closed" ? all : all.filter(({ status }) => status === shown());
  });
  const mayCreate = () => {
    const user = actor();
    return user !== undefined && can(user, "vacancy", "create", NOBODYS);
  };
  const firm = () => session.data?.firm;
  const place = (departmentID: string | undefined, officeID: string) =>
    [
      firm()?.departments.find((one) => one.departmentID === departmentID)?.name,
      firm()?.offices.find((one) => one.officeID === officeID)?.name,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <div class="flex h-full flex-col">
      <PageHead
        title={t().vacancy.title}
        actions={
          <Show when={mayCreate()}>
            <NewVacancy />
          </Show>
        }
      >
        <div class="min-w-0">
          <Segmented
            label={t().vacancy.show}
            segments={SHOWN.map((value) => ({ value, label: t().vacancy.shown[value] }))}
            value={shown()}
            onChange={(show) => setSearch({ show: show === "current" ? undefined : show })}
          />
        </div>
      </PageHead>
      <Show when={vacancies.error}>
        {(error) => (
          <p role="alert" class="p-6">
            {problem((error() as { code?: string }).code ?? "internal")}
          </p>
        )}
      </Show>
      <Show when={!vacancies.isPending} fallback={<Skeleton rows={6} />}>
        <Show
          when={rows().length > 0}
          fallback={
            <Empty
              title={t().vacancy.emptyTitle}
              hint={t().vacancy.emptyHint}
              action={
                <Show when={mayCreate()}>
                  <NewVacancy />
                </Show>
              }
            />
          }
        >
          <ul aria-label={t().vacancy.title}>
            <For each={rows()}>
              {(vacancy) => (
                <VacancyRow
                  vacancy={vacancy}
                  place={place(vacancy.departmentID, vacancy.officeID)}
                  manager={colleagues.nameOf(vacancy.managerID)}
                />
              )}
            </For>
          </ul>
        </Show>
        <Show when={vacancies.hasNextPage}>
          <div class="p-4 text-center">
            <Button busy={vacancies.isFetchingNextPage} onClick={() => void vacancies.fetchNextPage()}>
              {t().ui.more}
            </Button>
          </div>
        </Show>
      </Show>
    </div>
  );
}
