// What jsdom has not: it lays nothing out, so there is nowhere to scroll to and no layer to be on top of.
Element.prototype.scrollIntoView ??= () => undefined;
HTMLElement.prototype.showPopover ??= () => undefined;
