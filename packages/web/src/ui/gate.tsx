import { createEffect, For, type ParentProps } from "solid-js";
import { LANGUAGES, type Language } from "../prefs.ts";
import { language, speak } from "../text/index.ts";

/** The page for who is not in yet: one card in the middle, and the language to read it in. */
export function Gate(props: ParentProps<{ title: string; hint?: string; wide?: boolean }>) {
  createEffect(() => {
    document.title = `${props.title} · Kolo`;
  });
  return (
    <div class="grid h-full grid-rows-[1fr_auto] place-items-center gap-6 overflow-y-auto bg-canvas p-4">
      <main class="card grid w-full gap-4 p-6" classList={{ "max-w-96": !props.wide, "max-w-160": props.wide }}>
        <p class="flex items-center gap-2 font-semibold text-md">
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="7" fill="none" stroke="var(--accent)" stroke-width="4" />
          </svg>
          Kolo
        </p>
        <div class="grid gap-1">
          <h1 class="font-semibold text-xl">{props.title}</h1>
          <p class="text-muted empty:hidden">{props.hint}</p>
        </div>
        {props.children}
      </main>
      <footer class="flex gap-1 pb-4">
        <For each={Object.keys(LANGUAGES) as Language[]}>
          {(one) => (
            <button
              type="button"
              class="btn btn-ghost"
              lang={one}
              aria-pressed={language() === one}
              onClick={() => void speak(one)}
            >
              {LANGUAGES[one]}
            </button>
          )}
        </For>
      </footer>
    </div>
  );
}
