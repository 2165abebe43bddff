// What jsdom has not: it lays nothing out, so there is nowhere to scroll to, no layer to be on top of, and nothing that ever
// changes its size. Tests that need no page ask for `@vitest-environment node`, for jsdom takes a second to make.
if (typeof Element !== "undefined") {
  Element.prototype.scrollIntoView ??= () => undefined;
  Element.prototype.scrollBy ??= () => undefined;
  HTMLElement.prototype.showPopover ??= () => undefined;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
