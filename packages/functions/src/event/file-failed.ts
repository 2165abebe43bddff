import * as Arrival from "@kolo/core/people/arrival";
import * as Intake from "@kolo/core/people/intake";
import { unread } from "@kolo/core/people/intake/receive";
import { refuse } from "@kolo/core/people/upload/model";
import { mailNames, type ObjectCreated, uploadIDs } from "../object-created.ts";

/** What Lambda sends to an on-failure destination: https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html */
interface Failure {
  requestPayload: ObjectCreated;
  responsePayload?: { errorType?: string } | null;
}

/** The reader crashed, hung or ran out of memory on a file or a mail: it goes aside, and what is shown of it says so. */
export async function handler({ requestPayload, responsePayload }: Failure): Promise<void> {
  const ctx = { actor: { type: "system", name: "event.file-failed" }, now: new Date().toISOString() } as const;
  const reason = refuse(responsePayload?.errorType === "Sandbox.Timedout" ? "too_slow" : "crashed").code;
  for (const uploadID of uploadIDs(requestPayload)) {
    await Arrival.fail(ctx, uploadID, reason);
    await Intake.after(ctx, uploadID);
  }
  for (const name of mailNames(requestPayload)) await unread(ctx, name, reason);
}
