import type { Grey } from "./pixels.ts";

/** Darkness counts beside the paper around it: below the first share of its lightness is ink, above the second paper. */
const INK = 0.75;
const PAPER = 0.9;

/** For each corner of the pixels the sum of all values above and to the left of it. */
function sums({ width, height, values }: Grey): Uint32Array {
  const row = width + 1;
  const found = new Uint32Array(row * (height + 1));
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += values[y * width + x] ?? 0;
      found[(y + 1) * row + x + 1] = (found[y * row + x + 1] ?? 0) + sum;
    }
  }
  return found;
}

/** The mean of the square around a pixel, as far as it lies on the page. */
function mean(sum: Uint32Array, { width, height }: Grey, x: number, y: number, reach: number): number {
  const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
  const [top, low] = [Math.max(0, y - reach) * (width + 1), Math.min(height, y + reach + 1)];
  const bottom = low * (width + 1);
  const total =
    (sum[bottom + right] ?? 0) - (sum[top + right] ?? 0) - (sum[bottom + left] ?? 0) + (sum[top + left] ?? 0);
  return total / ((right - left) * (low - Math.max(0, y - reach)));
}

/**
 * A page on which all ink is black and all paper white, however the light fell on it and however pale the ink: an OCR
 * engine finds one threshold for the whole page, and grey headings and the dark half of a photograph fall off it.
 */
export function even(page: Grey): Grey {
  const { width, height, values } = page;
  const sum = sums(page);
  const reach = Math.max(8, Math.round(width / 24));
  const found = new Uint8Array(values.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const smooth = (mean(sum, page, x, y, 1) + (values[at] ?? 0)) / 2;
      const share = smooth / Math.max(1, mean(sum, page, x, y, reach));
      found[at] = Math.max(0, Math.min(255, (255 * (share - INK)) / (PAPER - INK)));
    }
  return { width, height, values: found };
}
