import { Match } from "aws-cdk-lib/assertions";
import { expect, it } from "vitest";
import { synthesised, template } from "./testing.ts";

const watch = template(synthesised().watch);

it("tells the operator of errors and throttles of the API, of every job that failed for good, and of due work nobody looks at", () => {
  const alarms = Object.values(watch.findResources("AWS::CloudWatch::Alarm")).map(({ Properties }) => Properties);
  const watched = (metric: string) => alarms.filter(({ MetricName }) => MetricName === metric);
  expect(watched("Errors")).toHaveLength(2);
  expect(watched("Throttles")).toHaveLength(1);
  expect(watched("ApproximateNumberOfMessagesVisible")).toMatchObject([{ Threshold: 0 }]);
  // A watchdog that is not called at all must be heard of too.
  expect(watched("Invocations")).toMatchObject([{ Threshold: 1, Period: 900, TreatMissingData: "breaching" }]);
  const [[topic] = []] = [Object.keys(watch.findResources("AWS::SNS::Topic"))];
  for (const { AlarmActions, MetricName, TreatMissingData } of alarms)
    expect([AlarmActions, TreatMissingData]).toEqual([
      [{ Ref: topic }],
      MetricName === "Invocations" ? "breaching" : "notBreaching",
    ]);
  watch.hasResourceProperties("AWS::SNS::Subscription", { Protocol: "email", Endpoint: "operator@firm.example" });
  // Ten alarms cost nothing.
  expect(alarms.length).toBeLessThanOrEqual(10);
});

it("tells of a month that costs more than planned, for this stage alone", () => {
  watch.hasResourceProperties("AWS::Budgets::Budget", {
    Budget: {
      BudgetType: "COST",
      TimeUnit: "MONTHLY",
      BudgetLimit: { Amount: 20, Unit: "USD" },
      CostFilters: { TagKeyValue: ["user:stage$prod"] },
    },
    NotificationsWithSubscribers: ["ACTUAL", "FORECASTED"].map((NotificationType) =>
      Match.objectLike({ Notification: Match.objectLike({ NotificationType, Threshold: 100 }) }),
    ),
  });
});
