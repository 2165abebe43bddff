import { useQuery, useQueryClient } from "@tanstack/solid-query";
import { createSignal, Show } from "solid-js";
import { submitting, useAct } from "../act.ts";
import { api, ok } from "../api.ts";
import { clock } from "../text/format.ts";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Select } from "../ui/select.tsx";
import { notify } from "../ui/toast.ts";

const HOURS = 24;
const queryKey = ["digest"];

/** Whether, and at what hour of one's own clock, what one has not read comes by mail. */
export function DigestForm() {
  const client = useQueryClient();
  const kept = useQuery(() => ({ queryKey, queryFn: () => ok(api.notice.digest.$get()) }));
  const act = useAct();
  const [daily, setDaily] = createSignal<boolean>();
  const [hour, setHour] = createSignal<string>();
  const isDaily = () => daily() ?? kept.data?.daily ?? true;
  const atHour = () => hour() ?? String(kept.data?.hour ?? "");

  const save = () =>
    act.run(async () => {
      const json = { daily: isDaily(), hour: Number(atHour()) };
      client.setQueryData(queryKey, await ok(api.notice.digest.$put({ json })));
      notify(t().settings.saved);
    });

  return (
    <Show when={kept.data}>
      <form class="grid max-w-120 gap-3" onSubmit={submitting(save)}>
        <Checkbox checked={isDaily()} onChange={(event) => setDaily(event.currentTarget.checked)}>
          {t().settings.digestDaily}
        </Checkbox>
        <Show when={isDaily()}>
          <Select
            label={t().settings.digestHour}
            choices={Array.from({ length: HOURS }, (_, each) => ({
              value: String(each),
              label: clock(`2026-01-01T${String(each).padStart(2, "0")}:00:00.000Z`, "UTC"),
            }))}
            value={atHour()}
            onChange={setHour}
          />
        </Show>
        <Refusal text={act.error()} />
        <Button type="submit" class="justify-self-start" busy={act.busy()}>
          {t().ui.save}
        </Button>
      </form>
    </Show>
  );
}
