import type { Item, Page } from "./pdf-native.ts";

const tiny = 3;

function bright(colour: string | null | undefined): boolean {
  const channels = (colour ?? "").slice(2).match(/../g) ?? [];
  return channels.length === 3 && channels.every((channel) => Number.parseInt(channel, 16) >= 0xf0);
}

export const faint = (item: Item) => bright(item.fillColor);

const size = ({ fontHeight, height, width, rotation }: Item) =>
  fontHeight ?? (Math.round((rotation ?? 0) / 90) % 2 === 0 ? height : width);

/** A dark shape or a picture may lie under white letters: then they are a design and not a trick. */
function backed(page: Page, item: Item): boolean {
  if ((page.complexity?.imageBlockCount ?? 0) > 0) return true;
  const x = item.x + item.width / 2;
  const y = item.y + item.height / 2;
  return (page.vectorGraphics?.shapes ?? []).some(
    ({ bbox, fill, fillColor }) =>
      fill && !bright(fillColor) && x >= bbox.x && x <= bbox.x + bbox.width && y >= bbox.y && y <= bbox.y + bbox.height,
  );
}

/** Can a person see this on the page? White on white and letters of a point or two are there for machines. */
export function seen(page: Page, item: Item): boolean {
  if (size(item) < tiny) return false;
  if (faint(item) && !backed(page, item)) return false;
  return item.x < page.width && item.y < page.height && item.x + item.width > 0 && item.y + item.height > 0;
}
