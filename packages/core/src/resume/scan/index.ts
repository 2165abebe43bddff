import { createRequire } from "node:module";
import { dirname } from "node:path";
import { language } from "../field/language.ts";
import type { Eyes } from "../format/draft.ts";
import { type Item, type Page, pages, picture } from "../format/pdf-native.ts";
import type { Language } from "../model.ts";
import { even } from "./even.ts";
import { photo } from "./photo.ts";
import { type Grey, greyOf } from "./pixels.ts";
import { sheet } from "./sheet.ts";
import { turned } from "./turn.ts";

/** What letters are looked for: those of one language and of English are told apart better than those of all three. */
const ALL = "eng+rus+ukr";
const ALPHABETS: Record<Language, string> = { en: "eng", ru: "rus+eng", uk: "ukr+eng" };
const DPI = 200;
/** Dots of a page looked at: an A4 page at 200 dpi has 3.9 million. */
const DOTS = 6_000_000;
/** Fewer sure letters than this, and the page may lie on its side. */
const FEW = 80;
const SURE = 0.75;

/** Found at run time beside the PDF reader: in node_modules here, in a layer on Lambda. */
const models = () => dirname(createRequire(import.meta.url).resolve("@kolo/tessdata/package.json"));

async function letters(page: Grey, alphabet: string, dpi: number): Promise<Page> {
  const file = sheet(page, 72 / dpi);
  const options = { maxPages: 1, ocrEnabled: true, ocrLanguage: alphabet, tessdataPath: models(), dpi };
  const { pages: found } = await pages(file, options);
  const [only] = found;
  if (!only) throw new Error("The page made of a picture has no page");
  return { ...only, textItems: levelled(only.textItems.filter(meant)) };
}

/** Specks and rules are read as bars and underscores. */
const meant = ({ text }: Item) => /[\p{L}\p{N}+—–-]/u.test(text);

/** A dash is as high as its line: heights tell what stands on one line, and how wide its gaps are. */
function levelled(items: readonly Item[]): Item[] {
  const usual = items.map(({ height }) => height).sort((a, b) => a - b)[Math.floor(items.length / 2)] ?? 0;
  return items.map((item) =>
    item.height >= usual ? item : { ...item, y: item.y - (usual - item.height) / 2, height: usual },
  );
}

const textOf = ({ textItems }: Page) => textItems.map(({ text }) => text).join("\n");
const sureOf = ({ textItems }: Page) =>
  textItems.reduce((sum, { text, confidence }) => sum + ((confidence ?? 0) > SURE ? text.length : 0), 0);

/** The page as it lies, or else as it has the most sure letters of the four ways to hold it. */
async function upright(page: Grey, alphabet: string, dpi: number): Promise<{ held: Grey; found: Page }> {
  let held = page;
  let best = { held, found: await letters(held, alphabet, dpi) };
  for (let turn = 0; turn < 3 && sureOf(best.found) < FEW; turn++) {
    held = turned(held);
    const found = await letters(held, alphabet, dpi);
    if (sureOf(found) > sureOf(best.found)) best = { held, found };
  }
  return best;
}

/** The letters on pictures of pages, each with its place and its confidence. `sizes` are those of the PDF's pages. */
async function recognise(bytes: Uint8Array, list: readonly Page[], open: { password?: string }): Promise<Page[]> {
  const found: Page[] = [];
  let alphabet = ALL;
  for (const { pageNum, width, height } of list) {
    const dpi = Math.min(DPI, Math.floor(72 * Math.sqrt(DOTS / Math.max(1, width * height))));
    const page = even(greyOf(await picture(bytes, pageNum, { dpi, ...open })));
    const first = await upright(page, alphabet, dpi);
    const spoken = alphabet === ALL ? language(textOf(first.found)) : undefined;
    if (spoken) alphabet = ALPHABETS[spoken];
    found.push({ ...(spoken ? await letters(first.held, alphabet, dpi) : first.found), pageNum });
  }
  return found;
}

/** Handed to the reader where time is for it: a page takes about two seconds, and a text file must not wait for it. */
export const eyes: Eyes = { photo, recognise };
