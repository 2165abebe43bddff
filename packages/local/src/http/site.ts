import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { isForUs, isHere } from "./caller.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Site {
  /** Other names of this machine than localhost under which people come. */
  names: readonly string[];
  headers: Record<string, string>;
  api: Handle;
  pages: Handle;
  mail: (response: ServerResponse) => Promise<void>;
}

/** The app's origin: the API, this machine's mails for who sits at it, and the pages. */
export const site =
  ({ names, headers, api, pages, mail }: Site): RequestListener =>
  (request, response) => {
    if (!isForUs(request, names)) return void response.writeHead(421).end("Kolo does not answer to this name.\n");
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    answer(path).catch((error: unknown) => {
      if (!response.destroyed) console.error(`${request.method} ${path}:`, error);
      response.destroy();
    });

    function answer(path: string): Promise<void> {
      if (path.startsWith("/api/")) return api(request, response);
      if (path !== "/local/mail") return pages(request, response);
      if (isHere(request)) return mail(response);
      response.writeHead(404).end();
      return Promise.resolve();
    }
  };

/** The files' origin: the bucket, and the attachments of this machine's mails for who sits at it. */
export const filesSite =
  (bucket: RequestListener, mailFile: Handle, names: readonly string[]): RequestListener =>
  (request, response) => {
    if (!isForUs(request, names)) return void response.writeHead(421).end();
    if (!request.url?.startsWith("/local-mail/")) return bucket(request, response);
    if (!isHere(request)) return void response.writeHead(404).end();
    mailFile(request, response).catch((error: unknown) => {
      console.error("Mail:", error);
      response.destroy();
    });
  };
