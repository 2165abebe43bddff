import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { received, receiving } from "./receipts.ts";
import { settings } from "./settings.ts";
import { standIn } from "./standin/server.ts";

let cloud: Awaited<ReturnType<typeof standIn>>;
beforeAll(async () => {
  cloud = await standIn();
  vi.stubEnv("AWS_ENDPOINT_URL_SES", cloud.url);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIASTANDIN");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "standin");
});
afterAll(() => {
  vi.unstubAllEnvs();
  cloud.stop();
});
const given = { KOLO_MAIL_FROM: "kolo@firm.example", KOLO_MAIL_DOMAIN: "jobs.firm.example" };
const prod = settings("prod", given);
const MX =
  "Mail comes in once jobs.firm.example has this record in its DNS: MX 10 inbound-smtp.eu-central-1.amazonaws.com";

it("puts this stage's rules in force where there are none, says which MX record leads there, and takes them out again", async () => {
  expect(await receiving(prod)).toEqual([MX]);
  expect(cloud.mail.rules).toBe("kolo-prod");
  expect(await receiving(prod)).toEqual([MX]);
  await received(prod);
  expect(cloud.mail.rules).toBeUndefined();
});

it("leaves the rules of others in force, and says what to do", async () => {
  cloud.mail.rules = "others";
  expect(await receiving(prod)).toEqual([MX, expect.stringContaining("takes mail in by the rules others")]);
  await received(prod);
  expect(cloud.mail.rules).toBe("others");
});

it("asks nothing of a stage that takes no mail", async () => {
  const { KOLO_MAIL_DOMAIN: _, ...rest } = given;
  expect(await receiving(settings("prod", rest))).toEqual([]);
});
