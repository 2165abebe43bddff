import { limits } from "../limits.ts";
import { refuse } from "../model.ts";
import type { Draft } from "./draft.ts";
import { ordered } from "./pdf-columns.ts";
import { guard } from "./pdf-guard.ts";
import { type Page, pages } from "./pdf-native.ts";
import { rows } from "./pdf-rows.ts";
import { faint, seen } from "./pdf-seen.ts";

const maxPages = limits.pages;

async function parsed(bytes: Uint8Array, options: Omit<Parameters<typeof pages>[1], "maxPages"> = {}) {
  try {
    return await pages(bytes, { maxPages, ...options });
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    if (/password/i.test(said)) throw refuse("encrypted");
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

async function upright(bytes: Uint8Array) {
  const first = await parsed(bytes);
  const corrections = first.pages.map((page) => ({ page: page.pageNum, angle: turned(page) })).filter((p) => p.angle);
  const white = first.pages.some((page) => page.textItems.some(faint));
  if (corrections.length === 0 && !white) return first;
  return parsed(bytes, {
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

/** PDF: text in reading order, link targets, form values. `pages` counts the whole file, of which the first 40 are read. */
export async function pdf(bytes: Uint8Array): Promise<Draft> {
  guard(bytes);
  const file = await upright(bytes);
  const hidden = file.pages.flatMap((page) => page.textItems.filter((item) => !seen(page, item)));
  const text = unstamped(file.pages.map(lines)).flat().join("\n");
  return {
    kind: "pdf",
    text: text.slice(0, limits.characters),
    hidden: hidden.map((item) => item.text).join("\n"),
    targets: file.pages.flatMap((page) => (page.annotations ?? []).map(({ uri }) => uri ?? "")).filter(Boolean),
    pages: file.totalPages,
    partial: file.totalPages > file.pages.length || text.length > limits.characters,
  };
}
