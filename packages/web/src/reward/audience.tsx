import { For, Show } from "solid-js";
import { useSession } from "../session.ts";
import { t } from "../text/index.ts";
import { Checkbox } from "../ui/checkbox.tsx";

/** The departments a reward is for; none chosen is everybody. */
export function Audience(props: { value: readonly string[]; onChange: (value: readonly string[]) => void }) {
  const session = useSession();
  const departments = () => session.data?.firm?.departments ?? [];
  const turn = (departmentID: string) =>
    props.onChange(
      props.value.includes(departmentID)
        ? props.value.filter((one) => one !== departmentID)
        : [...props.value, departmentID],
    );
  return (
    <Show when={departments().length > 0}>
      <fieldset class="grid gap-1">
        <legend class="label">{t().reward.audience}</legend>
        <p class="text-muted text-xs">{t().reward.audienceHint}</p>
        <div class="flex flex-wrap gap-x-4 gap-y-1">
          <For each={departments()}>
            {({ departmentID, name }) => (
              <Checkbox checked={props.value.includes(departmentID)} onChange={() => turn(departmentID)}>
                {name}
              </Checkbox>
            )}
          </For>
        </div>
      </fieldset>
    </Show>
  );
}
