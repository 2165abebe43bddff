/** A value of 0–100 as an arc with its number inside. Neutral accent whatever the value: green is only for done. */
export function Ring(props: { value: number; label: string /** Pixels, 30 by default. */; size?: number }) {
  const size = () => props.size ?? 30;
  const radius = () => size() / 2 - 2.5;
  const length = () => 2 * Math.PI * radius();
  return (
    <svg
      width={size()}
      height={size()}
      viewBox={`0 0 ${size()} ${size()}`}
      role="img"
      aria-label={`${props.label}: ${props.value}%`}
      class="shrink-0"
    >
      <circle cx={size() / 2} cy={size() / 2} r={radius()} fill="none" stroke="var(--line)" stroke-width="2.5" />
      <circle
        cx={size() / 2}
        cy={size() / 2}
        r={radius()}
        fill="none"
        stroke="var(--accent)"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-dasharray={`${(length() * props.value) / 100} ${length()}`}
        transform={`rotate(-90 ${size() / 2} ${size() / 2})`}
      />
      <text
        x="50%"
        y="50%"
        dy="0.36em"
        text-anchor="middle"
        font-size={`${size() * 0.36}`}
        font-weight="600"
        class="num fill-ink"
      >
        {props.value}
      </text>
    </svg>
  );
}
