import { useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { useLive } from "../live.ts";
import { useSession } from "../session.ts";
import { NewTask } from "../task/new-button.tsx";
import { TeamView } from "../task/team-view.tsx";
import { t } from "../text/index.ts";
import { Empty } from "../ui/empty.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Select } from "../ui/select.tsx";

/** The tasks a department answers for: one's own, the one that is headed, or any for an administrator. */
export default function TasksPage() {
  const session = useSession();
  const [params, setParams] = useSearchParams<{ department: string }>();
  const departments = createMemo(() => {
    const { account, firm } = session.data ?? {};
    const all = firm?.departments ?? [];
    if (account?.role === "administrator") return all;
    return all.filter((one) => one.departmentID === account?.departmentID || one.headID === account?.accountID);
  });
  const chosen = createMemo(() => {
    const wanted = params.department ?? session.data?.account.departmentID;
    return departments().find(({ departmentID }) => departmentID === wanted) ?? departments()[0];
  });
  useLive(() => [chosen()?.departmentID]);
  return (
    <>
      <PageHead title={t().task.team} actions={<NewTask />} />
      <Show when={chosen()} fallback={<Empty title={t().task.noDepartment} hint={t().task.noDepartmentHint} />}>
        {(department) => (
          <div class="grid max-w-4xl gap-6 p-4 md:p-6">
            <Show when={departments().length > 1}>
              <div class="max-w-72">
                <Select
                  label={t().task.department}
                  choices={departments().map((one) => ({ value: one.departmentID, label: one.name }))}
                  value={department().departmentID}
                  onChange={(id) => setParams({ department: id }, { replace: true })}
                />
              </div>
            </Show>
            <TeamView departmentID={department().departmentID} />
          </div>
        )}
      </Show>
    </>
  );
}
