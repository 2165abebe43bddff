import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Where SES would be: keeps each message in `messages` and its words in `texts`; while `closed` it answers 503. */
export async function postOffice() {
  const office = { messages: [] as string[], texts: [] as string[], closed: false, close: () => server.close() };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (office.closed) return response.writeHead(503).end();
    const { Content } = JSON.parse(Buffer.concat(chunks).toString());
    const message = Buffer.from(Content.Raw.Data, "base64").toString();
    const [, words = ""] = /text\/plain[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]*)/.exec(message) ?? [];
    office.messages.push(message);
    office.texts.push(Buffer.from(words, "base64").toString());
    return response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ MessageId: "1" }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  process.env.AWS_ENDPOINT_URL_SESV2 = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.AWS_MAX_ATTEMPTS = "1";
  return office;
}
