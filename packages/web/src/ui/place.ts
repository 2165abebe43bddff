const GAP = 4;
const EDGE = 8;

/** Where an element that floats belongs: under its anchor, above it when there is no room, always inside the window. */
export function place(float: HTMLElement, anchor: HTMLElement, options: { sameWidth?: boolean } = {}) {
  const at = anchor.getBoundingClientRect();
  if (options.sameWidth) float.style.width = `${at.width}px`;
  const { offsetWidth: width, offsetHeight: height } = float;
  const below = at.bottom + GAP;
  const above = at.top - GAP - height;
  const top = below + height > innerHeight - EDGE && above > EDGE ? above : below;
  float.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`;
  float.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
}

/** Puts an element with a `popover` attribute into the top layer beside its anchor, and keeps it there. */
export function float(element: HTMLElement, anchor: HTMLElement, options: { sameWidth?: boolean } = {}) {
  const settle = () => place(element, anchor, options);
  element.showPopover();
  settle();
  addEventListener("resize", settle);
  document.addEventListener("scroll", settle, true);
  return () => {
    removeEventListener("resize", settle);
    document.removeEventListener("scroll", settle, true);
  };
}
