import { after, before } from "@kolo/core/motivation/standing/model";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { ChevronLeft, ChevronRight } from "../ui/icon.ts";
import { periodName } from "./period.ts";

/** A period's name between the way to the one before and the one after it. */
export function PeriodSteps(props: { period: string; last: string; onChange: (period: string) => void }) {
  return (
    <div class="flex items-center gap-1">
      <Button kind="ghost" icon aria-label={t().points.earlier} onClick={() => props.onChange(before(props.period))}>
        <ChevronLeft />
      </Button>
      <span class="min-w-32 text-center font-medium" aria-live="polite">
        {periodName(props.period)}
      </span>
      <Button
        kind="ghost"
        icon
        aria-label={t().points.later}
        disabled={props.period >= props.last}
        onClick={() => props.onChange(after(props.period))}
      >
        <ChevronRight />
      </Button>
    </div>
  );
}
