import { createSignal, For } from "solid-js";
import { orWhyNot } from "../../act.ts";
import { day } from "../../text/format.ts";
import { t } from "../../text/index.ts";
import { Button } from "../../ui/button.tsx";
import { notify } from "../../ui/toast.ts";
import { useDoubleActs, useMerges } from "./queries.ts";

/** The profiles that went into this one, and the way back. */
export function Merged(props: { personID: string }) {
  const merges = useMerges(() => props.personID);
  const acts = useDoubleActs();
  const [busy, setBusy] = createSignal(false);
  const standing = () => (merges.isSuccess ? merges.data.merges : []).filter(({ status }) => status === "merged");
  async function part(mergeID: string) {
    setBusy(true);
    await orWhyNot(async () => {
      await acts.part(props.personID, mergeID);
      notify(t().double.parted);
    });
    setBusy(false);
  }
  return (
    <For each={standing()}>
      {({ mergeID, name, at }) => (
        <div class="card flex flex-wrap items-center gap-2 px-4 py-2.5">
          <span class="min-w-0 flex-1">{t().double.includes(name, day(at.slice(0, 10), { year: true }))}</span>
          <Button busy={busy()} onClick={() => void part(mergeID)}>
            {t().double.part}
          </Button>
        </div>
      )}
    </For>
  );
}
