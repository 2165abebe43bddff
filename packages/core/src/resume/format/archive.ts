import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { limits } from "../limits.ts";
import { refuse } from "../model.ts";

const broken = (error: unknown) => (error instanceof Error ? refuse("broken", { detail: error.message }) : error);

/** The names and declared sizes in an archive, without inflating anything. Refuses what is no archive at all. */
export function entries(bytes: Uint8Array): UnzipFileInfo[] {
  const list: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, { filter: (entry) => list.push(entry) < 0 });
  } catch (error) {
    throw broken(error);
  }
  if (list.length > limits.entries) throw refuse("bomb");
  return list;
}

/** One part, inflated into a buffer of its declared size: the caller has checked it. */
export function inflated(bytes: Uint8Array, name: string): Uint8Array {
  try {
    return unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? new Uint8Array();
  } catch (error) {
    throw broken(error);
  }
}

/**
 * The wanted parts as UTF-8 text. Sizes are checked before anything is inflated, and each part is inflated into a buffer of
 * its declared size: what an archive has beyond that is dropped. Names are only compared, never used as paths.
 */
export function parts(bytes: Uint8Array, wanted: RegExp): Map<string, string> {
  const chosen = entries(bytes).filter((entry) => wanted.test(entry.name));
  if (chosen.some((entry) => entry.originalSize > limits.part)) throw refuse("bomb");
  if (chosen.reduce((sum, entry) => sum + entry.originalSize, 0) > 2 * limits.part) throw refuse("bomb");
  try {
    const files = unzipSync(bytes, { filter: (entry) => wanted.test(entry.name) });
    return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
  } catch (error) {
    throw broken(error);
  }
}
