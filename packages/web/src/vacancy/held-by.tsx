import { heatOf } from "@kolo/core/hiring/vacancy/heat/model";
import { Show } from "solid-js";
import { present } from "../clock.ts";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { day, localDate } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Flame } from "../ui/icon.ts";
import type { Shown } from "./queries.ts";

/** Whose schedule broke while a vacancy is late: at whose step somebody had waited longest when its day passed. */
export function HeldBy(props: { vacancy: Shown }) {
  const session = useSession();
  const colleagues = useColleagues();
  const held = () =>
    heatOf(props.vacancy, present(), props.vacancy.count.hired) === "late" ? props.vacancy.held : undefined;
  const department = (id: string | undefined) =>
    session.data?.firm?.departments.find(({ departmentID }) => departmentID === id)?.name;
  const who = (one: NonNullable<Shown["held"]>) =>
    [department(one.departmentID), colleagues.nameOf(one.accountID ?? "")].filter(Boolean).join(", ");
  return (
    <Show when={held()}>
      {(one) => (
        <p class="flex items-start gap-1.5 text-burn-ink">
          <Flame class="mt-0.5 shrink-0" />
          <span>
            {t().vacancy.heldBy(who(one()))}
            <Show when={one().stage}>
              {(stage) => ` ${t().vacancy.heldAt(stage(), day(localDate(one().since ?? one().at)))}`}
            </Show>
          </span>
        </p>
      )}
    </Show>
  );
}
