import { schedules } from "@kolo/core/schedules";
import { Match } from "aws-cdk-lib/assertions";
import { expect, it } from "vitest";
import { synthesised, template } from "./testing.ts";

const jobs = template(synthesised().jobs);

it("calls each handler of the schedule at its time, in its zone, again after an error, and keeps what failed for good", () => {
  const made = Object.values(jobs.findResources("AWS::Scheduler::Schedule")).map(({ Properties }) => ({
    schedule: Properties.ScheduleExpression,
    zone: Properties.ScheduleExpressionTimezone,
    retries: Properties.Target.RetryPolicy.MaximumRetryAttempts,
    kept: Boolean(Properties.Target.DeadLetterConfig.Arn),
    state: Properties.State,
  }));
  expect(made).toHaveLength(schedules.length);
  expect(made).toEqual(
    expect.arrayContaining(
      schedules.map(({ schedule, zone }) => ({ schedule, zone, retries: 2, kept: true, state: "ENABLED" })),
    ),
  );
});

it.each(["tmp/", "scan/", "inbox/", "sample/"])(
  "hears of new files under %s alone, in the shape S3 sends",
  (prefix) => {
    jobs.hasResourceProperties("AWS::Events::Rule", {
      EventPattern: {
        source: ["aws.s3"],
        "detail-type": ["Object Created"],
        detail: { object: { key: [{ prefix }] } },
      },
      Targets: [
        Match.objectLike({
          DeadLetterConfig: Match.anyValue(),
          InputTransformer: {
            InputPathsMap: Match.objectLike({ "detail-object-key": "$.detail.object.key" }),
            InputTemplate: Match.stringLikeRegexp('"Records":\\[\\{.*"object":\\{"key":<detail-object-key>'),
          },
        }),
      ],
    });
  },
);

it("tries a file twice, then tells the one who puts it aside", () => {
  jobs.hasResourceProperties("AWS::Lambda::EventInvokeConfig", {
    MaximumRetryAttempts: 1,
    DestinationConfig: { OnFailure: { Destination: { "Fn::GetAtt": [Match.stringLikeRegexp("^FileFailed"), "Arn"] } } },
  });
});

it("leaves no job that failed for good without a place in the queue, or somebody who is told", () => {
  const told = Object.values(jobs.findResources("AWS::Lambda::EventInvokeConfig")).flatMap(({ Properties }) =>
    Properties.DestinationConfig ? [Properties.FunctionName.Ref] : [],
  );
  const [queue] = Object.keys(jobs.findResources("AWS::SQS::Queue"));
  for (const [id, { Properties }] of Object.entries(jobs.findResources("AWS::Lambda::Function")))
    expect([id, Properties.DeadLetterConfig]).toEqual([
      id,
      told.includes(id) ? undefined : { TargetArn: { "Fn::GetAtt": [queue, "Arn"] } },
    ]);
});

it("brings the PDF reader for Lambda's processor to those who read", () => {
  jobs.resourceCountIs("AWS::Lambda::LayerVersion", 1);
  jobs.hasResourceProperties("AWS::Lambda::LayerVersion", {
    CompatibleArchitectures: ["arm64"],
    Description: Match.stringLikeRegexp("^@llamaindex/liteparse-linux-arm64-gnu@\\d+\\.\\d+\\.\\d+$"),
  });
  for (const name of ["file-arrived", "scan-arrived", "sample-ordered"])
    jobs.hasResourceProperties("AWS::Lambda::Function", { Handler: `${name}.handler`, Layers: [Match.anyValue()] });
});
