import { children, createEffect, type JSX, Show } from "solid-js";

/** The head of a page: its h1 (and the window's title), marks beside it, acts on the right, a line below. */
export function PageHead(props: { title: string; marks?: JSX.Element; actions?: JSX.Element; children?: JSX.Element }) {
  // Read once: each reading of the prop would make its components anew, with all they listen to.
  const actions = children(() => props.actions);
  createEffect(() => {
    document.title = `${props.title} · Kolo`;
  });
  return (
    <header class="grid grid-cols-[minmax(0,1fr)] gap-2 border-line border-b px-4 pt-4 pb-3 md:px-6">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h1 class="min-w-0 font-semibold text-xl tracking-tight">{props.title}</h1>
        {props.marks}
        <Show when={actions()}>
          <div class="ml-auto flex flex-wrap items-center gap-2">{actions()}</div>
        </Show>
      </div>
      {props.children}
    </header>
  );
}
