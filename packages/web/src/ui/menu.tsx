import { type Component, For, type JSX, onCleanup, onMount, Show } from "solid-js";
import { Check } from "./icon.ts";
import { float } from "./place.ts";

export interface MenuItem {
  readonly label: string;
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  /** Instead of an icon: any small mark, a stage dot say. */
  readonly mark?: JSX.Element;
  readonly disabled?: boolean;
  /** The label's language, where it is not the page's. */
  readonly lang?: string;
  readonly onSelect: () => void;
}

export interface MenuGroup {
  readonly label?: string;
  /** With it the items are one choice; this is the index of the chosen one. */
  readonly chosen?: number;
  readonly items: readonly MenuItem[];
}

function Item(props: { item: MenuItem; chosen: boolean | undefined; onPick: () => void }) {
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked is absent where the role is menuitem
    <button
      type="button"
      role={props.chosen === undefined ? "menuitem" : "menuitemradio"}
      aria-checked={props.chosen}
      aria-disabled={props.item.disabled}
      tabindex="-1"
      class="menu-item"
      onPointerMove={(event) => event.currentTarget.focus()}
      onClick={() => !props.item.disabled && props.onPick()}
    >
      <Show when={props.item.icon} fallback={props.item.mark}>
        {(icon) => {
          const Icon = icon();
          return <Icon class="text-muted" />;
        }}
      </Show>
      <span class="flex-1" lang={props.item.lang}>
        {props.item.label}
      </span>
      <Show when={props.chosen}>
        <Check />
      </Show>
    </button>
  );
}

/** Which item the key leads to: arrows walk round, a letter goes to the next item that begins with it. */
function target(items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  const now = items.indexOf(document.activeElement as HTMLElement);
  if (key === "ArrowDown") return items[(now + 1) % items.length];
  if (key === "ArrowUp") return items.at(now <= 0 ? -1 : now - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length !== 1 || key === " ") return undefined;
  const turned = [...items.slice(now + 1), ...items.slice(0, now + 1)];
  return turned.find((item) => item.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()));
}

/**
 * One menu for a whole screen: render it when asked, anchored to the element that asked (a menu per row would cost a
 * board of 500 cards half its speed). Arrow keys, first letters and Esc work; the focus goes back to the anchor.
 */
export default function Menu(props: {
  anchor: HTMLElement;
  label: string;
  groups: readonly MenuGroup[];
  onClose: () => void;
}) {
  let menu!: HTMLDivElement;
  const items = () => [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];

  function close() {
    props.anchor.focus();
    props.onClose();
  }

  function onKey(event: KeyboardEvent) {
    event.stopPropagation(); // A dialog below must not hear our Esc, a board not our arrows.
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      return close();
    }
    const next = target(items(), event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  onMount(() => {
    onCleanup(float(menu, props.anchor));
    (items().find((item) => item.ariaChecked === "true") ?? items()[0])?.focus();
  });

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      tabindex="-1"
      aria-label={props.label}
      class="menu fixed m-0 animate-pop"
      on:keydown={onKey}
      onToggle={(event) => event.newState === "closed" && props.onClose()}
    >
      <For each={props.groups}>
        {(group, index) => (
          // biome-ignore lint/a11y/useSemanticElements: inside a menu a group is this role, not a fieldset
          <div
            role="group"
            aria-label={group.label}
            class="grid"
            classList={{ "mt-1 border-line border-t pt-1": index() > 0 }}
          >
            <Show when={group.label}>
              <span class="eyebrow px-2 pt-1 pb-1" aria-hidden="true">
                {group.label}
              </span>
            </Show>
            <For each={group.items}>
              {(item, at) => (
                <Item
                  item={item}
                  chosen={group.chosen === undefined ? undefined : group.chosen === at()}
                  onPick={() => {
                    close();
                    item.onSelect();
                  }}
                />
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}
