import { table } from "@kolo/core/table";
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AttributeType, Billing, StreamViewType, TableV2 } from "aws-cdk-lib/aws-dynamodb";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { isPassing, type Settings } from "./settings.ts";

const key = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => ({
  partitionKey: { name: partitionKey, type: AttributeType.STRING },
  sortKey: { name: sortKey, type: AttributeType.STRING },
});

/** What must not be lost: the one table (paid by the request; every moment of the last 35 days can be restored), and the secret that signs. */
export class Data extends Stack {
  readonly table: TableV2;
  readonly secret: Secret;

  constructor(scope: Construct, id: string, props: StackProps & { settings: Settings }) {
    super(scope, id, props);
    const passing = isPassing(props.settings);
    const removalPolicy = passing ? RemovalPolicy.DESTROY : RemovalPolicy.RETAIN;
    this.table = new TableV2(this, "Table", {
      ...key(table.primaryIndex),
      globalSecondaryIndexes: Object.entries(table.globalIndexes).map(([indexName, index]) => ({
        indexName,
        ...key(index),
      })),
      billing: Billing.onDemand(),
      timeToLiveAttribute: table.timeToLive,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: !passing,
      removalPolicy,
    });
    this.secret = new Secret(this, "Secret", {
      description: "Signs what leaves Kolo and must come back unchanged: cursors and links",
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });
    new CfnOutput(this, "TableName", { value: this.table.tableName });
  }
}
