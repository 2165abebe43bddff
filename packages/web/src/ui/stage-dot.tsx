import { Show } from "solid-js";

const FULL = 11;

/** A circle that fills up along the stages; the last one, hired, is done and so green with a check. */
export function StageDot(props: { /** From 0, the first stage, to 1. */ share: number; hired?: boolean }) {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      class="shrink-0"
      classList={{ "text-done": props.hired, "text-accent": !props.hired }}
    >
      <Show
        when={!props.hired}
        fallback={
          <>
            <circle cx="7" cy="7" r="6" fill="currentColor" />
            <path d="m4.4 7.2 1.8 1.8 3.4-3.8" stroke="var(--surface)" stroke-width="1.6" fill="none" />
          </>
        }
      >
        <circle
          cx="7"
          cy="7"
          r="5.6"
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-dasharray={props.share === 0 ? "2 2" : undefined}
        />
        <circle
          cx="7"
          cy="7"
          r="1.75"
          fill="none"
          stroke="currentColor"
          stroke-width="3.5"
          stroke-dasharray={`${props.share * FULL} ${FULL}`}
          transform="rotate(-90 7 7)"
        />
      </Show>
    </svg>
  );
}
