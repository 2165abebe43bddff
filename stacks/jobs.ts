import { Duration, Stack, type StackProps, TimeZone } from "aws-cdk-lib";
import { EventField, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { FunctionOptions, Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { LambdaDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import { Queue, QueueEncryption } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { bucketName } from "./files.ts";
import { type House, lambda } from "./lambda.ts";
import { readerLayer } from "./reader.ts";
import { arrivals, timed } from "./rights.ts";

/** What runs without anybody asking: at new files, and by the clock. */
export class Jobs extends Stack {
  /** Calls that failed for good, for a person to look at. */
  readonly dead: Queue;
  readonly watchdog: Lambda;

  constructor(scope: Construct, id: string, { house, ...props }: StackProps & { house: House }) {
    super(scope, id, props);
    this.dead = new Queue(this, "Dead", {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    // What no try brings to an end waits in the queue, unless somebody is told of it.
    const add = (handler: string, options: FunctionOptions) =>
      lambda(this, handler, house, { ...(options.onFailure ? {} : { deadLetterQueue: this.dead }), ...options });
    this.atArrivals(house, add);
    const called = new Map<string, Lambda>();
    for (const { name, schedule, zone, handler } of timed) {
      const job = add(handler, { timeout: Duration.minutes(5) });
      called.set(handler, job);
      new Schedule(this, `At-${name}`, {
        schedule: ScheduleExpression.expression(schedule, TimeZone.of(zone)),
        target: new LambdaInvoke(job, {
          deadLetterQueue: this.dead,
          retryAttempts: 2,
          maxEventAge: Duration.hours(1),
        }),
      });
    }
    const watchdog = called.get("cron/watch");
    if (!watchdog) throw new Error("Nothing in core/schedules.ts proves that due work is looked at.");
    this.watchdog = watchdog;
  }

  /** A new file calls its reader, twice if need be; what it cannot take is told to `file-failed`. */
  private atArrivals({ settings }: House, add: (handler: string, options: FunctionOptions) => Lambda): void {
    const failed = add("event/file-failed", {});
    const layers = [readerLayer(this, settings)];
    const lasting = {
      "event/file-arrived": {
        timeout: Duration.seconds(30),
        memorySize: 1769,
        onFailure: new LambdaDestination(failed),
      },
      "event/scan-arrived": {
        timeout: Duration.minutes(3),
        memorySize: 1769,
        onFailure: new LambdaDestination(failed),
      },
      "event/mail-arrived": {
        timeout: Duration.minutes(2),
        memorySize: 1769,
        onFailure: new LambdaDestination(failed),
      },
      "event/sample-ordered": { timeout: Duration.minutes(15), memorySize: 1769 },
    };
    for (const { prefix, handler } of arrivals) {
      new Rule(this, `In-${prefix.replace("/", "")}`, {
        eventPattern: {
          source: ["aws.s3"],
          detailType: ["Object Created"],
          detail: { bucket: { name: [bucketName(this, settings)] }, object: { key: [{ prefix }] } },
        },
        targets: [
          new LambdaFunction(
            add(handler, { ...(reads(handler) && { layers }), retryAttempts: 1, ...lasting[handler] }),
            {
              event: AS_FROM_S3,
              deadLetterQueue: this.dead,
            },
          ),
        ],
      });
    }
  }
}

/** A mail is only taken apart: its files are read by those who read files. */
const reads = (handler: string) => handler !== "event/mail-arrived";

/** The event in the shape S3 itself sends, which the handlers read. Keys are our own: they have nothing to be encoded. */
const AS_FROM_S3 = RuleTargetInput.fromObject({
  Records: [
    {
      eventSource: "aws:s3",
      eventTime: EventField.time,
      awsRegion: EventField.region,
      s3: {
        bucket: { name: EventField.fromPath("$.detail.bucket.name") },
        object: { key: EventField.fromPath("$.detail.object.key"), size: EventField.fromPath("$.detail.object.size") },
      },
    },
  ],
});
