import { Match } from "aws-cdk-lib/assertions";
import { expect, it } from "vitest";
import { synthesised, template } from "./testing.ts";

const api = template(synthesised().api);

it("hands everything under /api/ to one Lambda, in the event's version 2.0", () => {
  api.resourceCountIs("AWS::ApiGatewayV2::Route", 1);
  api.hasResourceProperties("AWS::ApiGatewayV2::Route", { RouteKey: "ANY /api/{proxy+}", AuthorizationType: "NONE" });
  api.hasResourceProperties("AWS::ApiGatewayV2::Integration", {
    IntegrationType: "AWS_PROXY",
    PayloadFormatVersion: "2.0",
  });
  api.resourceCountIs("AWS::Lambda::Function", 1);
});

it("knows its table, bucket and page, and its secrets only by reference", () => {
  const [lambda] = Object.values(api.findResources("AWS::Lambda::Function"));
  const Variables = lambda?.Properties.Environment.Variables;
  expect(Object.keys(Variables).toSorted()).toEqual(
    ["APP_ORIGIN", "BUCKET_NAME", "EDGE_SECRET", "INTAKE_DOMAIN", "MAIL_FROM", "SECRET", "TABLE_NAME"].toSorted(),
  );
  for (const name of ["SECRET", "EDGE_SECRET"])
    expect(JSON.stringify(Variables[name])).toMatch(/\{\{resolve:secretsmanager:.*Secret/);
});

it("answers before API Gateway gives up", () => {
  api.hasResourceProperties("AWS::Lambda::Function", { Timeout: 29, MemorySize: Match.anyValue() });
});
