import { type JSX, Show } from "solid-js";

/** What would be here, and the one way to get it here. */
export function Empty(props: { title: string; hint?: string; action?: JSX.Element; compact?: boolean }) {
  return (
    <div
      class="grid content-start place-items-center text-center"
      classList={{ "px-6 py-16": !props.compact, "px-3 py-6": props.compact }}
    >
      <Show when={!props.compact}>
        <svg width="132" height="72" viewBox="0 0 132 72" fill="none" class="mb-4" aria-hidden="true">
          <rect x="8" y="14" width="36" height="46" rx="7" stroke="var(--line-strong)" stroke-dasharray="4 4" />
          <rect x="48" y="6" width="36" height="58" rx="7" fill="var(--surface)" stroke="var(--line-strong)" />
          <circle cx="66" cy="24" r="7" fill="var(--accent-soft)" stroke="var(--accent)" />
          <path d="M56 42h20M59 49h14" stroke="var(--line-strong)" stroke-width="3" stroke-linecap="round" />
          <rect x="88" y="14" width="36" height="46" rx="7" stroke="var(--line-strong)" stroke-dasharray="4 4" />
        </svg>
      </Show>
      <p class="font-medium">{props.title}</p>
      <Show when={props.hint}>
        <p class="mt-1 max-w-80 text-muted">{props.hint}</p>
      </Show>
      <Show when={props.action}>
        <div class="mt-4">{props.action}</div>
      </Show>
    </div>
  );
}
