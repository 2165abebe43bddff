import type { Grey } from "./pixels.ts";

/** The page turned by a quarter, clockwise. */
export function turned({ width, height, values }: Grey): Grey {
  const found = new Uint8Array(values.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) found[x * height + height - 1 - y] = values[y * width + x] ?? 0;
  return { width: height, height: width, values: found };
}
