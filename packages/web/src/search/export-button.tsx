import { createSignal, onCleanup, Show } from "solid-js";
import { ApiError } from "../api.ts";
import { useCompetencies } from "../competencies.ts";
import { saved } from "../csv.ts";
import { num } from "../text/format.ts";
import { problem, t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Download } from "../ui/icon.ts";
import { notify } from "../ui/toast.ts";
import { csv } from "./export.ts";
import type { Question } from "./queries.ts";

/** Everybody found as a file; how far it is stands in the button, for a whole base takes its time. */
export function ExportButton(props: { question: Question }) {
  const { labelOf } = useCompetencies();
  const [part, setPart] = createSignal<number>();
  const left = new AbortController();
  onCleanup(() => left.abort());
  async function download() {
    setPart(0);
    try {
      saved(await csv(props.question, labelOf, setPart, left.signal), "candidates.csv");
    } catch (error) {
      if (!left.signal.aborted && !(error instanceof ApiError)) throw error;
      if (error instanceof ApiError) notify(problem(error.code, error.data));
    }
    setPart(undefined);
  }
  return (
    <Button
      kind="ghost"
      icon={part() === undefined}
      aria-label={t().search.export}
      title={t().search.export}
      busy={part() !== undefined}
      onClick={() => void download()}
    >
      <Download />
      <Show when={part() !== undefined}>
        <span class="num">{num(part() ?? 0, { style: "percent" })}</span>
      </Show>
    </Button>
  );
}
