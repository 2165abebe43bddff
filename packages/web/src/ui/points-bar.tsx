/** A plum bar: how far points have come, 0 to 1. Decoration: words beside it say the same. */
export function PointsBar(props: { share: number }) {
  const percent = () => Math.round(Math.min(1, Math.max(0, props.share)) * 100);
  return (
    <div aria-hidden="true" class="h-1.5 overflow-hidden rounded-full bg-hover">
      <div class="h-full rounded-full bg-points" style={{ width: `${percent()}%` }} />
    </div>
  );
}
