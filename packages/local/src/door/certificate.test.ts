import { createServer, get } from "node:https";
import { hostname } from "node:os";
import { expect, it } from "vitest";
import { listening } from "../port.ts";
import { covers, selfMade } from "./certificate.ts";

const now = new Date();
const DAY = 24 * 3600 * 1000;
const names = ["kolo.local", "localhost", "127.0.0.1", "::1", "fe80::a:1", hostname()];

it("is one that who trusts it can be served with, under each of its names and no other", async () => {
  const { key, cert } = selfMade(names, now);
  const server = createServer({ key, cert }, (_, response) => response.end("served"));
  const port = await listening(server, 0, "127.0.0.1");
  const status = (servername: string, ca?: string) =>
    new Promise((resolve) => {
      const call = get({ port, host: "127.0.0.1", servername, ca, agent: false });
      call.once("response", (answer) => resolve(answer.statusCode)).once("error", (error) => resolve(error.message));
    });
  expect(await status("kolo.local", cert)).toBe(200);
  expect(await status("localhost", cert)).toBe(200);
  expect(await status("other.local", cert)).toMatch(/altnames/);
  expect(await status("kolo.local")).toMatch(/self-signed/);
  server.close();
});

it("covers its names until a month before its end", () => {
  const { cert } = selfMade(names, now);
  expect(covers(cert, names, now)).toBe(true);
  expect(covers(cert, [...names, "new.local"], now)).toBe(false);
  expect(covers(cert, ["10.0.0.1"], now)).toBe(false);
  expect(covers(cert, names, new Date(now.getTime() + 790 * DAY))).toBe(true);
  expect(covers(cert, names, new Date(now.getTime() + 800 * DAY))).toBe(false);
});

it("is another one each time", () => {
  expect(selfMade(names, now).cert).not.toBe(selfMade(names, now).cert);
});
