import { num } from "../text/format.ts";

/** How far something has come, 0 to 1: an upload, a batch. */
export function Progress(props: { share: number; label: string }) {
  const percent = () => Math.round(props.share * 100);
  return (
    <div
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent()}
      aria-valuetext={`${num(percent())}%`}
      aria-label={props.label}
      class="h-1.5 overflow-hidden rounded-full bg-hover"
    >
      <div class="h-full rounded-full bg-accent transition-[width]" style={{ width: `${percent()}%` }} />
    </div>
  );
}
