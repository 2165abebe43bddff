import { can } from "@kolo/core/access/policy/model";
import { createSignal, Show } from "solid-js";
import { useActor } from "../actor.ts";
import { DisputeDesk } from "../points/dispute-desk.tsx";
import { PointsTabs } from "../points/tabs.tsx";
import { DeskList } from "../reward/desk-list.tsx";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { PageHead } from "../ui/page-head.tsx";
import { Select } from "../ui/select.tsx";

const FIRM = "firm";

/** What waits for my yes or no: wishes for rewards, and disputes about points I promised. */
export default function DeskPage() {
  const actor = useActor();
  const session = useSession();
  const [chosen, setChosen] = createSignal(FIRM);
  const isAdministrator = () => actor()?.role === "administrator";
  const answers = () => {
    const user = actor();
    if (!user) return false;
    return can(user, "redemption", "answer", { accountID: "", departmentID: user.departmentID, approval: "head" });
  };
  const desks = () => [
    { value: FIRM, label: t().reward.firm },
    ...(session.data?.firm?.departments ?? []).map(({ departmentID, name }) => ({ value: departmentID, label: name })),
  ];
  return (
    <>
      <PageHead title={t().points.desk}>
        <PointsTabs />
      </PageHead>
      <div class="grid max-w-208 grid-cols-[minmax(0,1fr)] content-start gap-5 px-4 py-4 md:px-6">
        <Show when={answers()}>
          <Show when={isAdministrator() && desks().length > 1}>
            <div class="max-w-64">
              <Select label={t().reward.deskOf} choices={desks()} value={chosen()} onChange={setChosen} />
            </div>
          </Show>
          <DeskList departmentID={isAdministrator() && chosen() !== FIRM ? chosen() : undefined} />
        </Show>
        <DisputeDesk />
      </div>
    </>
  );
}
