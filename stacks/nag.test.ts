import { Aspects } from "aws-cdk-lib";
import { Annotations, Match } from "aws-cdk-lib/assertions";
import { AwsSolutionsChecks } from "cdk-nag";
import { expect, it } from "vitest";
import { accepted } from "./accepted.ts";
import { synthesised } from "./testing.ts";

const OWN = {
  KOLO_DOMAIN: "hr.firm.example",
  KOLO_CERTIFICATE: "arn:aws:acm:us-east-1:123456789012:certificate/0a1b",
};

function findings(stage: string, env = {}) {
  const stacks = Object.values(synthesised(stage, env, (app) => Aspects.of(app).add(new AwsSolutionsChecks())));
  return stacks.flatMap((stack) => {
    const said = Annotations.fromStack(stack);
    return [...said.findError("*", Match.anyValue()), ...said.findWarning("*", Match.anyValue())].map(
      ({ id, entry }) => {
        const [, rule = "", what = ""] = /^AwsSolutions-(\w+)(\[.*\])?: /.exec(String(entry.data)) ?? [];
        return { at: id, rule, what };
      },
    );
  });
}
type Finding = ReturnType<typeof findings>[number];

const fits = ({ at, rule, what }: Finding) =>
  accepted.find((one) => one.rule === rule && one.at.test(at) && (one.what?.test(what) ?? true));

const stages = { prod: findings("prod"), try: findings("try"), own: findings("prod", OWN) };

it.each(Object.entries(stages))("cdk-nag finds nothing in stage %s that was not answered with a reason", (_, found) => {
  expect(found.filter((one) => !fits(one))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

it("no reason is given for what is not there", () => {
  const used = new Set(Object.values(stages).flatMap((found) => found.map(fits)));
  expect(accepted.filter((one) => !used.has(one))).toEqual([]);
});

it("a domain of one's own asks for TLS 1.2", () => {
  expect(stages.own.filter(({ rule }) => rule === "CFR4")).toEqual([]);
});
