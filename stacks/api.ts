import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import { HttpMethod, HttpRoute, HttpRouteKey } from "aws-cdk-lib/aws-apigatewayv2";
import { HttpLambdaIntegration } from "aws-cdk-lib/aws-apigatewayv2-integrations";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { type House, lambda } from "./lambda.ts";
import type { Web } from "./web.ts";

/** Every request under /api/ goes to the one Lambda. */
export class Api extends Stack {
  readonly handler: Lambda;

  constructor(scope: Construct, id: string, { house, web, ...props }: StackProps & { house: House; web: Web }) {
    super(scope, id, props);
    this.handler = lambda(this, "api/handler", house, {
      timeout: Duration.seconds(29),
      memorySize: 1024,
      environment: { EDGE_SECRET: web.edgeSecret.secretValue.unsafeUnwrap() },
    });
    new HttpRoute(this, "Route", {
      httpApi: web.api,
      routeKey: HttpRouteKey.with("/api/{proxy+}", HttpMethod.ANY),
      integration: new HttpLambdaIntegration("Integration", this.handler),
    });
  }
}
