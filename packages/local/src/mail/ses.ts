import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import MailComposer from "nodemailer/lib/mail-composer";
import * as v from "valibot";
import type { Box, Envelope } from "./box.ts";

const Text = v.object({ Data: v.string() });
const Addresses = v.optional(v.array(v.string()), []);

/** SendEmail of SES v2, in what this product may send: a whole mail, or subject and texts. */
const SendEmail = v.object({
  FromEmailAddress: v.optional(v.string()),
  Destination: v.optional(v.object({ ToAddresses: Addresses, CcAddresses: Addresses, BccAddresses: Addresses }), {}),
  Content: v.union([
    v.object({ Raw: Text }),
    v.object({
      Simple: v.object({ Subject: Text, Body: v.object({ Text: v.optional(Text), Html: v.optional(Text) }) }),
    }),
  ]),
});
type SendEmail = v.InferOutput<typeof SendEmail>;

/** Sends a mail on into the world; absent where mails stay in the box. */
export type Forward = (envelope: Envelope) => Promise<void>;

/** The SES v2 endpoint: a mail is answered for when it is in the box, and was taken by the real server if there is one. */
export const ses = (box: Box, forward?: Forward) => (request: IncomingMessage, response: ServerResponse) => {
  const say = (status: number, body: object, type?: string) =>
    response
      .writeHead(status, { "content-type": "application/json", ...(type && { "x-amzn-errortype": type }) })
      .end(JSON.stringify(body));
  const path = request.url?.split("?", 1)[0];
  if (request.method !== "POST" || path !== "/v2/email/outbound-emails") {
    say(404, { message: `${request.method} ${path} is not part of this SES` }, "NotFoundException");
    return;
  }
  sent(request, box, forward).then(
    (MessageId) =>
      MessageId ? say(200, { MessageId }) : say(400, { message: "Missing sender or recipient" }, "MessageRejected"),
    (error: unknown) => {
      console.error("Mail:", error);
      say(500, { message: "The mail could not be taken" }, "InternalFailure");
    },
  );
};

async function sent(request: IncomingMessage, box: Box, forward?: Forward): Promise<string | undefined> {
  const input = v.parse(SendEmail, await json(request));
  const { ToAddresses = [], CcAddresses = [], BccAddresses = [] } = input.Destination;
  const to = [...ToAddresses, ...CcAddresses, ...BccAddresses];
  if (!input.FromEmailAddress || to.length === 0) return undefined;
  const raw = (await bytes(input, input.FromEmailAddress, ToAddresses)).toString("base64");
  const envelope = { at: new Date().toISOString(), from: input.FromEmailAddress, to, raw };
  await forward?.(envelope);
  return box.keep(envelope);
}

async function bytes({ Content }: SendEmail, from: string, to: string[]): Promise<Buffer> {
  if ("Raw" in Content) return Buffer.from(Content.Raw.Data, "base64");
  const { Subject, Body } = Content.Simple;
  return new MailComposer({ from, to, subject: Subject.Data, text: Body.Text?.Data, html: Body.Html?.Data })
    .compile()
    .build();
}

/** Hands mails to the SMTP server at `url`, such as `smtps://user:password@mail.example.com`. */
export async function smtp(url: string): Promise<Forward> {
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(url);
  return async ({ from, to, raw }) => {
    await transport.sendMail({ envelope: { from: bare(from), to: to.map(bare) }, raw: Buffer.from(raw, "base64") });
  };
}

/** `Kolo <kolo@example.com>` -> `kolo@example.com` */
const bare = (address: string) => /<([^<>]*)>\s*$/.exec(address)?.[1] ?? address;
