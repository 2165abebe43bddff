import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { CfnBudget } from "aws-cdk-lib/aws-budgets";
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import type { Settings } from "./settings.ts";

interface WatchProps extends StackProps {
  settings: Settings;
  api: Lambda;
  /** Proves every five minutes that due work is looked at and told of: it fails when it is not. */
  watchdog: Lambda;
  dead: Queue;
}

/** US dollars a month; a firm of a thousand is expected to need five. */
const PLANNED = 20;
const often = { period: Duration.minutes(5) };

/**
 * Tells the operator by mail when something fails, is turned away, waits for a person, or costs more than planned.
 * Jobs are watched through the queue of what failed for good: an alarm for each would cost more than all the rest idle.
 */
export class Watch extends Stack {
  constructor(scope: Construct, id: string, { settings, api, watchdog, dead, ...props }: WatchProps) {
    super(scope, id, props);
    const topic = new Topic(this, "Operator", { enforceSSL: true });
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["sns:Publish"],
        resources: [topic.topicArn],
        conditions: { StringEquals: { "aws:SourceAccount": this.account } },
      }),
    );
    if (settings.operator) topic.addSubscription(new EmailSubscription(settings.operator));
    const above = (name: string, metric: Metric, threshold: number, alarmDescription: string) =>
      new Alarm(this, name, {
        alarmName: `kolo-${settings.stage}-${name}`,
        alarmDescription,
        metric,
        threshold,
        evaluationPeriods: 1,
        comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
        treatMissingData: TreatMissingData.NOT_BREACHING,
      }).addAlarmAction(new SnsAction(topic));
    above("api-errors", api.metricErrors(often), 0, "The API crashed or ran out of time.");
    above(
      "api-throttles",
      api.metricThrottles(often),
      0,
      "More requests than the account's Lambdas may answer at once.",
    );
    above(
      "dead",
      dead.metricApproximateNumberOfMessagesVisible(often),
      0,
      "A job failed in every try, or could not be called: it waits in the queue.",
    );
    above("due", watchdog.metricErrors(often), 0, "Due work was not looked at, or reminders did not go out.");
    new Alarm(this, "due-unwatched", {
      alarmName: `kolo-${settings.stage}-due-unwatched`,
      alarmDescription: "Nobody has proved for a quarter of an hour that due work is looked at.",
      metric: watchdog.metricInvocations({ period: Duration.minutes(15) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(new SnsAction(topic));
    budget(this, settings);
  }
}

/** A mail when a month's bill passes, or is going to pass, what was planned. Without an operator there is nobody to tell. */
function budget(stack: Stack, { stage, operator }: Settings): void {
  if (!operator) return;
  const tell = (notificationType: "ACTUAL" | "FORECASTED") => ({
    notification: { notificationType, comparisonOperator: "GREATER_THAN", threshold: 100, thresholdType: "PERCENTAGE" },
    subscribers: [{ subscriptionType: "EMAIL", address: operator }],
  });
  new CfnBudget(stack, "Budget", {
    budget: {
      budgetName: `kolo-${stage}`,
      budgetType: "COST",
      timeUnit: "MONTHLY",
      budgetLimit: { amount: PLANNED, unit: "USD" },
      costFilters: { TagKeyValue: [`user:stage$${stage}`] },
    },
    notificationsWithSubscribers: [tell("ACTUAL"), tell("FORECASTED")],
  });
}
