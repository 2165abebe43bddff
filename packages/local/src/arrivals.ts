import type { Outcome } from "./runner.ts";
import type { CreatedEvent } from "./s3/created.ts";

/** How often a Lambda called by an event is tried before the event goes to its on-failure destination. */
const ATTEMPTS = 2;

interface Route {
  /** Runs the handler apart. */
  run(event: CreatedEvent): Promise<Outcome>;
  /** The on-failure destination, here in the launcher; without one the event is delivered again. */
  failed?(record: ReturnType<typeof failure>): Promise<unknown>;
}

/** Hands an event on as AWS does: tried again after an error, then told to the on-failure destination. @throws when nobody took it */
export const arrival =
  ({ run, failed }: Route) =>
  async (event: CreatedEvent): Promise<void> => {
    let outcome = await run(event);
    for (let attempt = 1; !outcome.done && passing(outcome) && attempt < ATTEMPTS; attempt++)
      outcome = await run(event);
    if (outcome.done) return;
    if (!failed) throw new Error(`${outcome.type}: ${outcome.message}`);
    await failed(failure(event, outcome));
  };

/** A process that died or hung on a file would do so again. */
const passing = ({ type }: { type: string }) => type !== "Runtime.ExitError" && type !== "Sandbox.Timedout";

/** The record that Lambda sends to an on-failure destination: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
const failure = (event: CreatedEvent, { type, message }: { type: string; message: string }) => ({
  version: "1.0",
  timestamp: new Date().toISOString(),
  requestContext: { condition: "RetriesExhausted", approximateInvokeCount: ATTEMPTS },
  requestPayload: event,
  responseContext: { statusCode: 200, executedVersion: "$LATEST", functionError: "Unhandled" },
  responsePayload: { errorType: type, errorMessage: message },
});
