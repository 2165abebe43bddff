import { SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { message } from "./message.ts";
import type { Letter } from "./model.ts";

const client = new SESv2Client({});

/** Hands a letter to SES at instant `at`, from MAIL_FROM. Throws what the SDK throws. */
export async function deliver(letter: Letter, at: string): Promise<void> {
  const { MAIL_FROM } = process.env;
  if (!MAIL_FROM) throw new Error("MAIL_FROM is not set");
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: MAIL_FROM,
      Destination: { ToAddresses: [letter.to.address] },
      Content: { Raw: { Data: message(letter, MAIL_FROM, at) } },
    }),
  );
}
