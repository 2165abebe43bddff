import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import * as Intake from "@kolo/core/people/intake";
import { addressOf } from "@kolo/core/people/intake/model";
import { as, system } from "../../../../core/src/testing/as.ts";
import { mail, mailed } from "../../../../core/src/testing/mailed.ts";
import type { Row, Sent } from "./row.ts";

/** Only for who sees the whole base: a mail may be of anybody, for any vacancy. */
const hirers = { own: ["administrator", "recruiter"], foreign: ["administrator", "recruiter"] } as const;

/** A mail that could not be used. */
export async function unused(subject: string = randomUUID()): Promise<string> {
  await mailed(system(), mail({ to: "nobody@nowhere.test", subject, from: "Ann <ann@mail.test>" }));
  const { mails } = await Intake.list(as("recruiter"));
  return mails.find((one) => one.subject === subject)?.mailID ?? "";
}

/** One with a locked file: no password of which is known here. */
async function locked(): Promise<Sent> {
  process.env.INTAKE_DOMAIN ??= "jobs.test";
  const subject = randomUUID();
  const bytes = readFileSync(new URL("../../../../core/src/resume/testing/aes.zip", import.meta.url));
  await mailed(
    system(),
    mail({ to: addressOf(process.env.INTAKE_DOMAIN), subject, files: { [`${subject}.zip`]: bytes } }),
  );
  const { mails } = await Intake.list(as("recruiter"));
  const { mailID, files = [] } = mails.find((one) => one.subject === subject) ?? {};
  return { path: `/intake/${mailID}/unlock`, body: { uploadID: files[0]?.uploadID, password: "secret" } };
}
const to = (act: string) => async (): Promise<Sent> => ({ path: `/intake/${await unused()}/${act}` });

export const intake: readonly Row[] = [
  { route: "GET /intake", ...hirers },
  { route: "GET /intake/:mailID/original", ...hirers, request: to("original") },
  { route: "POST /intake/:mailID/take", ...hirers, request: to("take") },
  { route: "POST /intake/:mailID/unlock", ...hirers, request: locked },
  { route: "POST /intake/:mailID/dismiss", ...hirers, request: to("dismiss") },
  {
    route: "POST /intake/:mailID/restore",
    ...hirers,
    request: async () => {
      const mailID = await unused();
      await Intake.dismiss(as("recruiter"), mailID);
      return { path: `/intake/${mailID}/restore` };
    },
  },
];
