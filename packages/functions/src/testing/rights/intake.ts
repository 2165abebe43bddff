import { randomUUID } from "node:crypto";
import * as Intake from "@kolo/core/people/intake";
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
const to = (act: string) => async (): Promise<Sent> => ({ path: `/intake/${await unused()}/${act}` });

export const intake: readonly Row[] = [
  { route: "GET /intake", ...hirers },
  { route: "GET /intake/:mailID/original", ...hirers, request: to("original") },
  { route: "POST /intake/:mailID/take", ...hirers, request: to("take") },
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
