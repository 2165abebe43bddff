import type { Cell } from "@kolo/core/hiring/decision/comparison/model";
import { For, Show } from "solid-js";
import { useColleagues } from "../colleagues.ts";
import { num } from "../text/format.ts";
import { t } from "../text/index.ts";
import { GradeMark } from "../ui/grade-mark.tsx";
import { Alert, Check } from "../ui/icon.ts";
import type { Cited } from "./cited.ts";

/** One person in one competency: the median, how far the grades lie apart, each grade to cite by a tap. */
export function CellView(props: { cell: Cell; must: boolean; cited: Cited; personID: string }) {
  return (
    <td class="border-line border-b border-l px-3 py-2 align-top">
      <Show
        when={props.cell.median !== undefined}
        fallback={<span class="text-faint text-xs">{t().decision.unknown}</span>}
      >
        <div class="flex flex-wrap items-center gap-x-2 gap-y-0.5">
          <GradeMark grade={props.cell.median ?? 0} />
          <Show when={props.cell.low !== props.cell.high}>
            <span class="num text-muted text-xs">{t().decision.spread(props.cell.low ?? 0, props.cell.high ?? 0)}</span>
          </Show>
          <Show when={props.must && props.cell.standing === "below"}>
            <span class="chip border border-ink font-semibold text-ink">
              <Alert class="size-3" />
              {t().decision.below}
            </span>
          </Show>
        </div>
        <ul class="mt-1 grid gap-0.5">
          <For each={props.cell.grades}>{(grade) => <Graded {...props} grade={grade} />}</For>
        </ul>
      </Show>
    </td>
  );
}

function Graded(props: { grade: Cell["grades"][number]; cited: Cited; personID: string }) {
  const colleagues = useColleagues();
  const evidence = () => ({
    kind: "scorecard" as const,
    ref: `${props.grade.interviewID}/${props.grade.accountID}`,
    by: props.grade.accountID,
    at: props.grade.at,
    ...(props.grade.words && { quote: props.grade.words }),
  });
  const isCited = () => props.cited.has(props.personID, evidence());
  return (
    <li>
      <button
        type="button"
        class="flex min-h-7 w-full items-start gap-1.5 rounded-xs px-1 text-left text-xs hover:bg-hover pointer-coarse:min-h-10"
        classList={{ "bg-accent-soft": isCited() }}
        aria-pressed={isCited()}
        title={isCited() ? t().decision.cited : t().decision.cite}
        onClick={() => props.cited.turn(props.personID, evidence())}
      >
        <span class="num pt-px font-semibold">{num(props.grade.grade)}</span>
        <span class="min-w-0 flex-1">
          <span class="text-muted">{colleagues.nameOf(props.grade.accountID)}</span>
          <Show when={props.grade.words}>
            <span class="line-clamp-2">{props.grade.words}</span>
          </Show>
        </span>
        <Show when={isCited()}>
          <Check class="mt-0.5 size-3.5 text-accent-ink" />
        </Show>
      </button>
    </li>
  );
}
