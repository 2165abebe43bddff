import { limits } from "../limits.ts";
import { refuse } from "../model.ts";
import type { Draft, Help } from "./draft.ts";
import { ordered } from "./pdf-columns.ts";
import { guard } from "./pdf-guard.ts";
import { type Page, pages } from "./pdf-native.ts";
import { repaired } from "./pdf-repair.ts";
import { rows } from "./pdf-rows.ts";
import { faint, seen } from "./pdf-seen.ts";

const maxPages = limits.pages;

async function parsed(bytes: Uint8Array, options: Omit<Parameters<typeof pages>[1], "maxPages"> = {}) {
  try {
    return await pages(bytes, { maxPages, ...options });
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    if (/password/i.test(said)) throw refuse(options.password === undefined ? "encrypted" : "wrong_password");
    if (/PDF/.test(said)) throw refuse("broken", { detail: said });
    throw error;
  }
}

/** The quarter turn most of a page's letters stand in, so that the page can be read upright. */
function turned(page: Page): number {
  const turns = [0, 0, 0, 0];
  for (const { rotation, text } of page.textItems) {
    const quarter = ((Math.round((rotation ?? 0) / 90) % 4) + 4) % 4;
    turns[quarter] = (turns[quarter] ?? 0) + text.length;
  }
  return turns.indexOf(Math.max(...turns)) * 90;
}

type Open = Pick<Parameters<typeof pages>[1], "password">;

async function upright(bytes: Uint8Array, open: Open) {
  const first = await parsed(bytes, open);
  const corrections = first.pages.map((page) => ({ page: page.pageNum, angle: turned(page) })).filter((p) => p.angle);
  const white = first.pages.some((page) => page.textItems.some(faint));
  if (corrections.length === 0 && !white) return first;
  return parsed(bytes, {
    ...open,
    ...(corrections.length ? { pageOrientationCorrections: corrections } : {}),
    ...(white ? { extractVectorGraphics: true, includeComplexity: true } : {}),
  });
}

/** What was typed into a form stands beside its label, as it does on the page. */
const typed = (page: Page) =>
  (page.formFields ?? []).flatMap(({ value, rect }) =>
    value && rect ? [{ text: value, ...rect, height: Math.min(rect.height, 12) }] : [],
  );

function lines(page: Page): string[] {
  const visible = page.textItems.slice(0, limits.items).filter((item) => seen(page, item));
  const letters = visible.map((item) => item.text).join("");
  const form = typed(page).filter(({ text }) => !letters.includes(text));
  const labels = visible.map((item) => {
    const field = form.find(({ y, height }) => Math.abs(item.y + item.height / 2 - (y + height / 2)) < 12);
    return field ? { ...item, y: field.y, height: field.height } : item;
  });
  return ordered(rows([...labels, ...form]));
}

/** Leaves out the line pages begin or end with ("John Doe - 2/3"): it names its page and is else the same on another. */
function unstamped(all: readonly string[][]): string[][] {
  const bare = (line: string | undefined) => (line ?? "").replace(/\d+/g, "#");
  const stamped = (place: 0 | -1, at: number) => {
    const line = all[at]?.at(place);
    const numbers = line?.match(/\d+/g)?.map(Number) ?? [];
    return numbers.includes(at + 1) && all.some((page, other) => other !== at && bare(page.at(place)) === bare(line));
  };
  return all.map((page, at) =>
    page.length < 4 ? [...page] : page.slice(stamped(0, at) ? 1 : 0, stamped(-1, at) ? -1 : undefined),
  );
}

const lettersOn = (page: Page) => page.textItems.reduce((sum, { text }) => sum + text.trim().length, 0);

/** Pages that are pictures. A résumé that says something in letters is not looked at again for the certificates behind it. */
async function pictures(bytes: Uint8Array, file: { pages: readonly Page[] }, open: Open): Promise<readonly Page[]> {
  const letters = file.pages.reduce((sum, page) => sum + lettersOn(page) + typed(page).length * FEW, 0);
  if (letters >= FEW) return [];
  const { pages: looked } = await parsed(bytes, { ...open, includeComplexity: true });
  const drawn = ({ complexity }: Page) => complexity?.fullPageImage || complexity?.needsOcr;
  return looked.filter((page) => (lettersOn(page) === 0 ? drawn(page) : page.complexity?.fullPageImage));
}

/** Letters fewer than these in a whole file are a stamp and not a résumé. */
const FEW = 200;

/**
 * PDF: text in reading order, link targets, form values. `pages` counts the whole file, of which the first 40 are read.
 * `eyes` read pages that are pictures; without them such a file is refused, to be read apart and later.
 */
export async function pdf(bytes: Uint8Array, { password, eyes }: Help = {}): Promise<Draft> {
  guard(bytes);
  const open = password === undefined ? {} : { password };
  const file = await upright(bytes, open);
  const scans = await pictures(bytes, file, open);
  if (scans.length > 0 && !eyes) throw refuse("scanned");
  const read = eyes && scans.length > 0 ? await eyes.recognise(bytes, scans.slice(0, limits.scanned), open) : [];
  const all = file.pages.map((page) => read.find(({ pageNum }) => pageNum === page.pageNum) ?? page);
  const hidden = file.pages.flatMap((page) => page.textItems.filter((item) => !seen(page, item)));
  const text = unstamped(all.map(lines)).flat().join("\n");
  return {
    kind: "pdf",
    text: (read.length > 0 ? repaired(text) : text).slice(0, limits.characters),
    hidden: hidden.map((item) => item.text).join("\n"),
    targets: file.pages.flatMap((page) => (page.annotations ?? []).map(({ uri }) => uri ?? "")).filter(Boolean),
    pages: file.totalPages,
    partial: file.totalPages > file.pages.length || scans.length > limits.scanned || text.length > limits.characters,
    ...(read.length > 0 && { trust: sureness(read) }),
  };
}

/** How sure the recognised letters are, on the whole. */
function sureness(read: readonly Page[]): number {
  const all = read.flatMap(({ textItems }) => textItems);
  const sum = all.reduce((total, { text, confidence }) => total + (confidence ?? 0) * text.length, 0);
  return (
    sum /
    Math.max(
      1,
      all.reduce((total, { text }) => total + text.length, 0),
    )
  );
}
