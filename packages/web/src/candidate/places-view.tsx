import type { PDFDocumentProxy } from "pdfjs-dist";
import { createEffect, createMemo, createSignal, For, onCleanup } from "solid-js";
import { placesOf, type Run } from "./places.ts";

interface Letters {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The runs of letters of a page with their places, and the page's size, in PDF units. */
async function lettersOf(pdf: PDFDocumentProxy, number: number): Promise<Letters> {
  const page = await pdf.getPage(number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item) => {
    if (!("str" in item) || !item.str) return [];
    const [, , , , x = 0, y = 0] = item.transform;
    return [{ str: item.str, x: x - left, y: y - bottom, width: item.width, height: item.height }];
  });
  return { width: right - left, height: top - bottom, runs };
}

/** Marks over a page where words stand. What the page does not have in these letters (a scan) stays unmarked. */
export function Places(props: { pdf: PDFDocumentProxy; number: number; quotes: readonly string[] }) {
  const [letters, setLetters] = createSignal<Letters>();
  createEffect(() => {
    let gone = false;
    onCleanup(() => {
      gone = true;
    });
    void lettersOf(props.pdf, props.number).then((found) => !gone && setLetters(found));
  });
  const boxes = createMemo(() => {
    const page = letters();
    if (!page) return [];
    const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
    return props.quotes
      .flatMap((quote) => placesOf(page.runs, quote))
      .map(({ x, y, width, height }) => ({
        left: percent(x, page.width),
        // Letters hang a little below their line.
        top: percent(page.height - y - height, page.height),
        width: percent(width, page.width),
        height: percent(height * 1.25, page.height),
      }));
  });
  return <For each={boxes()}>{(box, index) => <Place box={box} first={index() === 0} />}</For>;
}

function Place(props: { box: Record<"left" | "top" | "width" | "height", string>; first: boolean }) {
  let mark!: HTMLDivElement;
  createEffect(() => props.first && mark.scrollIntoView({ block: "nearest" }));
  return (
    <div
      ref={mark}
      data-place
      class="pointer-events-none absolute rounded-xs bg-accent/25 outline-2 outline-accent"
      style={props.box}
    />
  );
}
