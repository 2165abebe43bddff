import type { ParentProps } from "solid-js";

/** One row of a listbox whose keyboard belongs to the input above it (`aria-activedescendant` points here). */
export function Option(props: ParentProps<{ id: string; active: boolean; onHover: () => void; onPick: () => void }>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: focus and keys stay in the input
    <div
      id={props.id}
      role="option"
      aria-selected={props.active}
      class="menu-item"
      onPointerMove={() => props.onHover()}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => props.onPick()}
    >
      {props.children}
    </div>
  );
}
