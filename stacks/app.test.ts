import { App } from "aws-cdk-lib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { settings } from "./settings.ts";
import { synthesised } from "./testing.ts";

afterEach(() => vi.unstubAllEnvs());

it("names every stack after its stage, as SST asks", () => {
  for (const stage of ["prod", "try-2"])
    for (const { stackName } of Object.values(synthesised(stage)))
      expect(stackName).toMatch(new RegExp(`^kolo-${stage}-`));
});

it("is what SST's configuration names", async () => {
  const { default: config } = await import("../sst.config.ts");
  expect(config.config()).toEqual({ name: "kolo", region: "eu-central-1" });
  vi.stubEnv("KOLO_MAIL_FROM", "kolo@firm.example");
  vi.stubEnv("KOLO_READER", "packages/functions/dist/event");
  const app = Object.assign(new App({ context: { "aws:cdk:bundling-stacks": [] } }), {
    stage: "try",
    account: "123456789012",
  });
  config.stacks(app as unknown as Parameters<typeof config.stacks>[0]);
  const names = Object.values(synthesised("try")).map(({ stackName }) => stackName);
  expect(
    app
      .synth()
      .stacks.map(({ stackName }) => stackName)
      .toSorted(),
  ).toEqual(names.toSorted());
});

describe("what a deployment is told", () => {
  const env = { KOLO_MAIL_FROM: "kolo@firm.example" };
  it.each([
    ["a stage's name with a space", "my stage", env, "The stage's name is 1 to 20 small Latin letters"],
    ["a stage's name in Cyrillic", "прод", env, "The stage's name is"],
    ["no address to send from", "prod", {}, "KOLO_MAIL_FROM is missing"],
    ["no address", "prod", { KOLO_MAIL_FROM: "kolo" }, "KOLO_MAIL_FROM is not a mail address"],
    ["a wrong region", "prod", { ...env, KOLO_REGION: "Frankfurt" }, "KOLO_REGION is an AWS region"],
    [
      "a mail domain that is none",
      "prod",
      { ...env, KOLO_MAIL_DOMAIN: "jobs@firm" },
      "KOLO_MAIL_DOMAIN is a bare name",
    ],
    ["a domain without its certificate", "prod", { ...env, KOLO_DOMAIN: "hr.firm.example" }, "go together"],
    [
      "a certificate elsewhere",
      "prod",
      {
        ...env,
        KOLO_DOMAIN: "hr.firm.example",
        KOLO_CERTIFICATE: "arn:aws:acm:eu-central-1:123456789012:certificate/a",
      },
      "in us-east-1",
    ],
  ])("%s is one sentence", (_, stage, env, sentence) => {
    expect(() => settings(stage, env)).toThrow(sentence);
  });
});
