import { createServer, request } from "node:http";
import { afterAll, expect, it } from "vitest";
import { listening } from "../port.ts";
import { site } from "./site.ts";

const server = createServer(
  site({
    names: ["hr.firm"],
    headers: { "x-safe": "yes" },
    api: async (_, response) => void response.end("api"),
    pages: async (_, response) => void response.end("page"),
    mail: async (response) => void response.end("mail"),
  }),
);
const port = await listening(server, 0, "127.0.0.1");
afterAll(() => void server.close());

/** `fetch` would not let a test choose the Host header. */
function get(path: string, host: string): Promise<{ status: number | undefined; text: string; safe: unknown }> {
  return new Promise((resolve, reject) => {
    const call = request({ port, host: "127.0.0.1", path, headers: { host } }, (answer) => {
      answer.setEncoding("utf8");
      let text = "";
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, text, safe: answer.headers["x-safe"] }));
    });
    call.once("error", reject).end();
  });
}

it("leads to the API, the pages and this machine's mail, each with the headers", async () => {
  for (const [path, text] of [
    ["/api/session", "api"],
    ["/", "page"],
    ["/apiary", "page"],
    ["/local/mail", "mail"],
  ] as const)
    expect(await get(path, `localhost:${port}`)).toEqual({ status: 200, text, safe: "yes" });
});

it("answers to its own names only, so that no other site's name can lead a browser here", async () => {
  for (const host of ["127.0.0.1:1", "[::1]:80", "HR.firm", "localhost"])
    expect((await get("/", host)).status).toBe(200);
  for (const host of ["evil.example", "localhost.evil.example", "hr.firm.evil", "192.168.0.1"])
    expect((await get("/", host)).status).toBe(421);
});

it("shows mail to nobody who came by the network's name", async () => {
  expect(await get("/local/mail", "hr.firm")).toMatchObject({ status: 404, text: "" });
});
