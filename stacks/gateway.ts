import { RemovalPolicy, type Stack } from "aws-cdk-lib";
import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";
import { HttpApi, HttpStage, LogGroupLogDestination } from "aws-cdk-lib/aws-apigatewayv2";
import { LogGroup, RetentionDays } from "aws-cdk-lib/aws-logs";

/** What is kept of a request: nothing that tells who asked or for whom. */
const ACCESS = {
  requestId: AccessLogField.contextRequestId(),
  at: AccessLogField.contextRequestTime(),
  method: AccessLogField.contextHttpMethod(),
  status: AccessLogField.contextStatus(),
  milliseconds: AccessLogField.contextResponseLatency(),
};

/** The HTTP API without its routes, which the API's stack adds: so the page's address can be known to the API, and the API's to the page. */
export function gateway(stack: Stack): HttpApi {
  const api = new HttpApi(stack, "Api", { createDefaultStage: false });
  const log = new LogGroup(stack, "AccessLog", {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  new HttpStage(stack, "Stage", {
    httpApi: api,
    stageName: "$default",
    autoDeploy: true,
    throttle: { rateLimit: 200, burstLimit: 400 },
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(ACCESS)),
    },
  });
  return api;
}
