import { App } from "aws-cdk-lib";
import { kolo } from "./app.ts";
import { settings } from "./settings.ts";

/*
 * The same stacks for the plain CDK command, should SST v2 ever stop working:
 *   KOLO_STAGE=prod npx aws-cdk@2.1148.1 deploy --all --app "node --import tsx stacks/cdk.ts"
 */
kolo(new App(), settings(process.env.KOLO_STAGE ?? "", process.env), process.env.CDK_DEFAULT_ACCOUNT);
