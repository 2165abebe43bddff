import pdfWorkerURL from "pdfjs-dist/build/pdf.worker.min.mjs?url";

interface Policy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/**
 * The only Trusted Types policy of the app; the header names it (`trusted-types solid`). It lets through the markup
 * that Solid's compiler wrote at build time (see vite/trusted-templates.ts). Of ours only the
 * worker that draws PDFs goes through it: one script, from our own build.
 */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy("solid", {
  createHTML: (html) => html,
  createScriptURL: (url) => url,
});

export const trustedTemplate = (html: string) => policy?.createHTML(html) ?? html;

/** A new worker that reads PDFs, apart from the page. */
export const pdfWorker = () => new Worker(policy?.createScriptURL(pdfWorkerURL) ?? pdfWorkerURL, { type: "module" });
