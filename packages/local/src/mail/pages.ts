import type { IncomingMessage, ServerResponse } from "node:http";
import type { Box } from "./box.ts";

const LAST = 200;

/** `GET /local/mail` on the app's origin: the last mails as data, for a page that shows them as text. */
export const mailList = (box: Box, filesOrigin: string) => async (response: ServerResponse) => {
  const letters = (await box.list(LAST)).map(({ files, ...letter }) => ({
    ...letter,
    files: files.map(({ name, type, content }, index) => ({
      name,
      type,
      size: content.length,
      url: `${filesOrigin}/local-mail/${letter.mailID}/${index}`,
    })),
  }));
  response
    .writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(letters));
};

/** `GET /local-mail/<mailID>/<n>` on the files' origin: an attachment, for saving only. */
export const mailFile = (box: Box) => async (request: IncomingMessage, response: ServerResponse) => {
  const [, mailID = "", index = ""] = /^\/local-mail\/([^/]+)\/(\d+)$/.exec(request.url ?? "") ?? [];
  const file = (await box.find(mailID))?.files[Number(index)];
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("content-security-policy", "sandbox; default-src 'none'");
  if (!file) return void response.writeHead(404).end();
  response.setHeader("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  response.writeHead(200, { "content-type": "application/octet-stream" }).end(file.content);
};
