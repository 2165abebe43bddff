import type { Count, Info } from "@kolo/core/hiring/vacancy/model";
import { createSignal, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { CircleCheck } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { useVacancyActs } from "./queries.ts";

/** Offers to close a vacancy that has hired all it wanted. It is a person who closes it, never a count. */
export function FillOffer(props: { vacancy: Info & { count: Count } }) {
  const acts = useVacancyActs();
  const [busy, setBusy] = createSignal(false);
  const full = () => {
    const { status, openings, count } = props.vacancy;
    return (status === "open" || status === "on_hold") && count.hired >= openings;
  };

  async function fill() {
    const { vacancyID, version } = props.vacancy;
    setBusy(true);
    try {
      await acts.restatus(vacancyID, { status: "filled", version });
      notify(t().vacancy.turned.filled);
    } catch (failure) {
      notify(acts.refused(failure));
    }
    setBusy(false);
  }

  return (
    <Show when={full()}>
      <p class="flex flex-wrap items-center gap-2">
        <CircleCheck />
        {t().vacancy.allHired(props.vacancy.count.hired)}
        <Button busy={busy()} onClick={() => void fill()}>
          {t().vacancy.turn.filled}
        </Button>
      </p>
    </Show>
  );
}
