import type { PDFDocumentProxy } from "pdfjs-dist";
import { createEffect, createSignal, For, onCleanup, onMount, Show } from "solid-js";
import { t } from "../text/index.ts";
import { Button } from "../ui/button.tsx";
import { Minus, Plus } from "../ui/icon.ts";
import { openPdf } from "./pdf.ts";
import { Places } from "./places-view.tsx";

const A4 = 297 / 210;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The pages of a PDF drawn on canvases by our own code: the file itself never becomes a page of any origin. */
export default function PagesView(props: {
  name: string;
  /** Words to show where they stand. */
  quotes: readonly string[];
  open: () => Promise<ArrayBuffer>;
  onFail: () => void;
}) {
  const [pdf, setPdf] = createSignal<PDFDocumentProxy>();
  const [zoom, setZoom] = createSignal(1);
  const [width, setWidth] = createSignal(520);
  let box!: HTMLElement;

  onMount(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(clamp((entry?.contentRect.width ?? 520) - 8, 240, 760)));
    observer.observe(box);
    let gone = false;
    void openPdf(props.open).then(
      (opened) => (gone ? void opened.destroy() : setPdf(opened)),
      () => props.onFail(), // Broken beyond drawing, though its text could be read: the text is shown instead.
    );
    onCleanup(() => {
      gone = true;
      observer.disconnect();
      void pdf()?.destroy();
    });
  });

  return (
    <div class="relative flex min-h-0 flex-1 flex-col">
      <section
        ref={box}
        class="grid min-h-0 flex-1 content-start justify-items-center gap-4 overflow-auto bg-sunken p-4"
        tabindex="0"
        aria-label={props.name}
      >
        <Show
          when={pdf()}
          fallback={<div class="skeleton" style={{ width: `${width()}px`, height: `${width() * A4}px` }} />}
        >
          {(opened) => (
            <For each={Array.from({ length: opened().numPages }, (_, index) => index + 1)}>
              {(number) => <Page pdf={opened()} number={number} width={width() * zoom()} quotes={props.quotes} />}
            </For>
          )}
        </Show>
      </section>
      <div class="absolute right-3 bottom-3 flex gap-px rounded-sm bg-surface shadow-pop">
        <Button
          kind="ghost"
          icon
          aria-label={t().candidate.zoomOut}
          onClick={() => setZoom(clamp(zoom() - 0.2, 0.6, 2.4))}
        >
          <Minus />
        </Button>
        <Button
          kind="ghost"
          icon
          aria-label={t().candidate.zoomIn}
          onClick={() => setZoom(clamp(zoom() + 0.2, 0.6, 2.4))}
        >
          <Plus />
        </Button>
      </div>
    </div>
  );
}

/** One page, drawn when it comes near the screen. */
function Page(props: { pdf: PDFDocumentProxy; number: number; width: number; quotes: readonly string[] }) {
  const [near, setNear] = createSignal(false);
  let canvas!: HTMLCanvasElement;
  onMount(() => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setNear(true), {
      rootMargin: "400px",
    });
    observer.observe(canvas);
    onCleanup(() => observer.disconnect());
  });
  createEffect(() => {
    if (!near()) return;
    const drawing = drawn(props.pdf, props.number, canvas, props.width);
    onCleanup(drawing);
  });
  return (
    <div class="relative">
      <canvas
        ref={canvas}
        role="img"
        aria-label={t().candidate.page(props.number, props.pdf.numPages)}
        class="block rounded-xs bg-white shadow-raise"
        style={{ width: `${props.width}px`, "aspect-ratio": `${1 / A4}` }}
      />
      <Show when={props.quotes.length > 0}>
        <Places pdf={props.pdf} number={props.number} quotes={props.quotes} />
      </Show>
    </div>
  );
}

/** Draws a page, sharp on this screen; returns what stops it. */
function drawn(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number): () => void {
  let stop = () => {};
  let stopped = false;
  void (async () => {
    const page = await pdf.getPage(number);
    if (stopped) return;
    const scale = (width / page.getViewport({ scale: 1 }).width) * Math.min(2, devicePixelRatio);
    const viewport = page.getViewport({ scale });
    canvas.width = viewport.width;
    canvas.height = viewport.height;
    canvas.style.aspectRatio = `${viewport.width} / ${viewport.height}`;
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise.catch(() => undefined); // A page that was scrolled or zoomed away is drawn again or never.
  })();
  return () => {
    stopped = true;
    stop();
  };
}
