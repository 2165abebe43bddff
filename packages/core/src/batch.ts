const ATTEMPTS = 10;
const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(400, 10 * 2 ** attempt)));

/**
 * All items with these keys, in no order; what is missing is left out. A key given twice is asked for once (the table
 * refuses a repetition), and what a busy table leaves for later is asked for again: it must not look as if it were missing.
 * @throws when the table leaves some for later without end.
 */
export async function batch<Key, Item>(
  keys: readonly Key[],
  get: (keys: Key[]) => Promise<{ data: Item[]; unprocessed: Key[] }>,
): Promise<Item[]> {
  let left = [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
  const items: Item[] = [];
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === ATTEMPTS) throw new Error(`the table leaves ${left.length} items unread`);
    if (attempt > 0) await pause(attempt);
    const { data, unprocessed } = await get(left);
    items.push(...data);
    left = unprocessed;
  }
  return items;
}
