import pdfWorkerURL from "pdfjs-dist/build/pdf.worker.min.mjs?url";
import asideURL from "./aside.worker.ts?worker&url";

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The only Trusted Types policy of the app; the header names it (`trusted-types solid`). It lets through the markup
 * that Solid's compiler wrote at build time (see vite/trusted-templates.ts). Of ours only two
 * workers go through it, each one script from our own build: what draws PDFs, and what reads aside.
 */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy("solid", {
  createHTML: (html) => html,
  createScriptURL: (url) => url,
});

export const trustedTemplate = (html: string) => policy?.createHTML(html) ?? html;

const started = (url: string) => new Worker(policy?.createScriptURL(url) ?? url, { type: "module" });

/** A new worker that reads PDFs, apart from the page. */
export const pdfWorker = () => started(pdfWorkerURL);

/** A new worker that asks the server, apart from the page (see aside.ts). */
export const asideWorker = () => started(asideURL);
