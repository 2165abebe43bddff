import { Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { useSession } from "../session.ts";
import { bothZones } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Avatar } from "../ui/avatar.tsx";
import { Chip } from "../ui/chip.tsx";
import { Alert, Clock, Users } from "../ui/icon.ts";
import { isAmount } from "../ui/points-amount.ts";
import { instantOf } from "../ui/wall.ts";
import type { Form } from "./form.ts";

/** What was understood of the line: who, by when on both sides' clocks, for how much, and what named nobody. */
export function Understood(props: { form: Form }) {
  const session = useSession();
  const colleagues = useColleagues();
  const form = () => props.form;
  const who = () => colleagues.all().find(({ accountID }) => accountID === form().responsibleID());
  const departmentID = () => form().departmentID() ?? who()?.departmentID;
  const department = () => session.data?.firm?.departments.find((one) => one.departmentID === departmentID())?.name;
  const when = () => {
    const date = form().localDate();
    if (!date) return undefined;
    const time = form().localTime();
    const [mine, theirs] = [form().zone(), who()?.zone ?? form().zone()];
    const office = form().office();
    if (time) return bothZones(instantOf(date, time, mine), mine, theirs);
    return office && bothZones(instantOf(date, office.end, office.zone), mine, theirs);
  };
  return (
    <div class="flex min-h-6 flex-wrap items-center gap-1.5" aria-live="polite">
      <Show when={form().line().trim()}>
        <Show when={who()}>
          {(one) => (
            <Chip>
              <Avatar name={one().name} size={16} /> {one().name}
            </Chip>
          )}
        </Show>
        <Show when={department()}>
          {(name) => (
            <Chip>
              <Users class="size-3.5" /> {name()}
            </Chip>
          )}
        </Show>
        <Show when={when()}>
          {(text) => (
            <Chip>
              <Clock class="size-3.5" /> {text()}
            </Chip>
          )}
        </Show>
        <Show when={form().points().trim() && isAmount(form().points())}>
          <Chip>{t().task.pointsOf(Number(form().points()))}</Chip>
        </Show>
        <Show when={form().said().unknown.length > 0}>
          <span class="flex items-center gap-1 text-xs">
            <Alert class="size-3.5" /> {t().task.unknown(form().said().unknown.join(", "))}
          </span>
        </Show>
      </Show>
    </div>
  );
}
