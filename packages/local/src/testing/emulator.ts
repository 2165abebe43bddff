import { startDynamoDB } from "../dynamodb.ts";

/** Vitest global set-up: one DynamoDB emulator in memory for the whole run. @public */
export default async function setup() {
  const emulator = await startDynamoDB();
  process.env.AWS_ENDPOINT_URL_DYNAMODB = emulator.endpoint;
  return () => emulator.stop();
}
