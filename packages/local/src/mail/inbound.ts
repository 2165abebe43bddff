import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream } from "smtp-server";
import type { Certificate } from "../door/certificate.ts";
import { closed } from "../door/listen.ts";

interface Options {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string | undefined;
  /** Only mail to this domain is taken. */
  readonly domain: string;
  /** Bytes of the largest mail that is taken. */
  readonly most: number;
  /** With one, mail may come encrypted. */
  readonly tls?: Certificate | undefined;
  /** Keeps a mail for good: only then the sender is told that it is taken. */
  keep(mail: Uint8Array): Promise<void>;
}

export interface Inbound {
  readonly port: number;
  close(): Promise<void>;
}

/** An answer a sender's server understands: what begins with 5 is not tried again. */
const refused = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });

/** Whom one mail may be brought for at once, and how many may bring mail at a time. */
const MOST_RECIPIENTS = 50;
const MOST_CLIENTS = 20;

/**
 * Where other mail servers bring mail to, as SES is on AWS: it keeps each mail as it came, and a handler looks into it.
 * @throws Blocked in words for a person
 */
export async function inbound({ port, host, domain, most, tls, keep }: Options): Promise<Inbound> {
  const server = new SMTPServer({
    name: domain,
    banner: "Kolo",
    authOptional: true,
    disabledCommands: tls ? ["AUTH"] : ["AUTH", "STARTTLS"],
    ...(tls && { key: tls.key, cert: tls.cert }),
    size: most,
    maxClients: MOST_CLIENTS,
    socketTimeout: 60_000,
    closeTimeout: 1000,
    logger: false,
    onRcptTo({ address }, { envelope }, done) {
      if (envelope.rcptTo.length >= MOST_RECIPIENTS) return done(refused(452, "too many recipients"));
      const isOurs = address.toLowerCase().endsWith(`@${domain}`);
      done(isOurs ? null : refused(550, "no such address here"));
    },
    onData(stream, { envelope }, done) {
      received(stream, envelope.rcptTo, domain)
        .then(keep)
        .then(
          () => done(null),
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
    },
  });
  // A client that breaks off is its own affair.
  server.on("error", () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", (error: unknown) => reject(closed(port, error, "--mail-port")));
    server.listen(port, host, resolve);
  });
  const at = server.server.address();
  return {
    port: typeof at === "object" && at ? at.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A mail's bytes; above them who it was brought for, as each server on the way writes it down. */
async function received(
  stream: SMTPServerDataStream,
  recipients: readonly SMTPServerAddress[],
  domain: string,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw refused(552, "the mail is too big");
  const now = new Date().toUTCString();
  const head = recipients.map(({ address }) => `Received: by ${domain} for <${address}>; ${now}\r\n`);
  return Buffer.concat([Buffer.from(head.join("")), ...chunks]);
}
