import * as DropdownMenu from "@kobalte/core/dropdown-menu";
import { type Component, For, type JSX, Show } from "solid-js";
import { Check } from "./icon.ts";

export interface MenuItem {
  readonly label: string;
  readonly icon?: Component<JSX.SvgSVGAttributes<SVGSVGElement>>;
  /** Instead of an icon: any small mark, a stage dot say. */
  readonly mark?: JSX.Element;
  readonly disabled?: boolean;
  /** The words' own language, where it differs. */
  readonly lang?: string;
  readonly onSelect: () => void;
}

export interface MenuGroup {
  readonly label?: string;
  /** With it the items are one choice; this is the index of the chosen one. */
  readonly chosen?: number;
  readonly items: readonly MenuItem[];
}

function Face(props: { item: MenuItem }) {
  return (
    <>
      <Show when={props.item.icon} fallback={props.item.mark}>
        {(icon) => {
          const Icon = icon();
          return <Icon class="text-muted" />;
        }}
      </Show>
      <span class="flex-1" lang={props.item.lang}>
        {props.item.label}
      </span>
    </>
  );
}

function Choice(props: { group: MenuGroup; chosen: number }) {
  return (
    <DropdownMenu.RadioGroup
      value={String(props.chosen)}
      onChange={(index) => props.group.items[Number(index)]?.onSelect()}
    >
      <For each={props.group.items}>
        {(item, index) => (
          <DropdownMenu.RadioItem class="menu-item" value={String(index())} disabled={item.disabled} closeOnSelect>
            <Face item={item} />
            <DropdownMenu.ItemIndicator>
              <Check />
            </DropdownMenu.ItemIndicator>
          </DropdownMenu.RadioItem>
        )}
      </For>
    </DropdownMenu.RadioGroup>
  );
}

/**
 * One menu for a whole screen: render it when asked, anchored to the element that asked. A menu per row would cost a
 * board of 500 cards half its speed. Load it lazily. Arrow keys, first letters and Esc work; focus goes back.
 */
export default function Menu(props: {
  anchor: HTMLElement;
  label: string;
  groups: readonly MenuGroup[];
  onClose: () => void;
}) {
  return (
    <DropdownMenu.Root
      open
      onOpenChange={(open) => !open && props.onClose()}
      placement="bottom-start"
      gutter={4}
      getAnchorRect={() => props.anchor.getBoundingClientRect()}
    >
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          class="menu animate-pop"
          aria-label={props.label}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            props.anchor.focus();
          }}
        >
          <For each={props.groups}>
            {(group, index) => (
              <DropdownMenu.Group>
                <Show when={index() > 0}>
                  <DropdownMenu.Separator class="my-1 border-line" />
                </Show>
                <Show when={group.label}>
                  <DropdownMenu.GroupLabel class="eyebrow block px-2 pt-1 pb-1">{group.label}</DropdownMenu.GroupLabel>
                </Show>
                <Show
                  when={group.chosen !== undefined}
                  fallback={
                    <For each={group.items}>
                      {(item) => (
                        <DropdownMenu.Item class="menu-item" disabled={item.disabled} onSelect={item.onSelect}>
                          <Face item={item} />
                        </DropdownMenu.Item>
                      )}
                    </For>
                  }
                >
                  <Choice group={group} chosen={group.chosen ?? -1} />
                </Show>
              </DropdownMenu.Group>
            )}
          </For>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
