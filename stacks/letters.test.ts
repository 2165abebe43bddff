import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { unsent } from "./letters.ts";
import { standIn } from "./standin/server.ts";

let cloud: Awaited<ReturnType<typeof standIn>>;
beforeAll(async () => {
  cloud = await standIn();
  vi.stubEnv("AWS_ENDPOINT_URL_SESV2", cloud.url);
});
afterAll(() => {
  vi.unstubAllEnvs();
  cloud.stop();
});
const lines = () => unsent("kolo@firm.example", "eu-central-1");

it("says which names the domain's DNS lacks, and that the account writes to verified addresses alone", async () => {
  expect(await lines()).toEqual([
    expect.stringContaining("No letter goes out before firm.example has these names"),
    "one._domainkey.firm.example CNAME one.dkim.amazonses.com",
    "two._domainkey.firm.example CNAME two.dkim.amazonses.com",
    "three._domainkey.firm.example CNAME three.dkim.amazonses.com",
    expect.stringContaining("SES sandbox"),
  ]);
});

it("is silent once letters go out", async () => {
  Object.assign(cloud.mail, { verified: true, open: true });
  expect(await lines()).toEqual([]);
});
