import { A } from "@solidjs/router";
import { type Component, For, type JSX, Show } from "solid-js";

export interface Tab {
  readonly href: string;
  readonly label: string;
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  readonly count?: number;
}

/** Views of one thing, each with its own address: `Board | List | Interviews`. Links, so they open in a new tab too. */
export function Tabs(props: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={props.label} class="-mb-3 flex gap-1 overflow-x-auto">
      <For each={props.tabs}>
        {(tab) => (
          <A
            href={tab.href}
            end
            class="flex min-h-9 items-center gap-1.5 whitespace-nowrap border-transparent border-b-2 px-2 text-muted hover:text-ink pointer-coarse:min-h-10"
            activeClass="border-accent! font-medium text-ink!"
          >
            <Show when={tab.icon} keyed>
              {(Icon) => <Icon class="max-sm:hidden" />}
            </Show>
            {tab.label}
            <Show when={tab.count !== undefined}>
              <span class="num text-faint text-xs">{tab.count}</span>
            </Show>
          </A>
        )}
      </For>
    </nav>
  );
}
