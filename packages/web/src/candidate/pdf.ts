import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from "pdfjs-dist";
import { pdfWorker } from "../trusted.ts";

/** Opens a PDF from its bytes: no script of it is run, no code is made from text, nothing is fetched for it. */
export async function openPdf(read: () => Promise<ArrayBuffer>): Promise<PDFDocumentProxy> {
  GlobalWorkerOptions.workerPort ??= pdfWorker();
  return getDocument({ data: await read(), isEvalSupported: false, enableXfa: false, useWasm: false }).promise;
}
