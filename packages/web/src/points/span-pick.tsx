import type { Span } from "@kolo/core/motivation/standing/model";
import { t } from "../text/index.ts";
import { Segmented } from "../ui/segmented.tsx";

const SPANS: readonly Span[] = ["month", "quarter", "year"];

/** Month, quarter or year. */
export function SpanPick(props: { value: Span; onChange: (span: Span) => void }) {
  return (
    <Segmented
      label={t().points.period}
      segments={SPANS.map((value) => ({ value, label: t().points.spans[value] }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
