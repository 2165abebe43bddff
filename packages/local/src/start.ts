import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { type Arrival, arrivals } from "@kolo/core/arrivals";
import { securityHeaders } from "@kolo/core/headers";
import { MOST_BYTES } from "@kolo/core/people/intake/model";
import { schedules } from "@kolo/core/schedules";
import { arrival } from "./arrivals.ts";
import { crew } from "./crew.ts";
import type { Certificate } from "./door/certificate.ts";
import { openDoor } from "./door/listen.ts";
import { createTable, startDynamoDB } from "./dynamodb.ts";
import { setEnvironment } from "./environment.ts";
import { lock } from "./folder/lock.ts";
import { derived, secretOf } from "./folder/secret.ts";
import { gateway } from "./http/gateway.ts";
import { pages } from "./http/pages.ts";
import { filesSite, site } from "./http/site.ts";
import { openBox } from "./mail/box.ts";
import { inbound } from "./mail/inbound.ts";
import { mailFile, mailList } from "./mail/pages.ts";
import { ses, smtp } from "./mail/ses.ts";
import { places } from "./places.ts";
import { listening } from "./port.ts";
import { openBucket } from "./s3/server.ts";
import { scheduled } from "./scheduler.ts";
import { sweep } from "./sweep.ts";

export interface StartOptions {
  /** The app's port; files come from the next one. 0: any two free ones. */
  port?: number;
  /** The data folder; without one Kolo keeps everything in a temporary folder and forgets it at the end. */
  data?: string;
  /** The name or address under which the network may come; without one only this machine may. */
  host?: string;
  tls?: Certificate & { selfMade: boolean };
  /** The port other mail servers bring mail to, the one after the files' when not told; and the domain of its addresses. */
  mailPort?: number | undefined;
  mailDomain?: string | undefined;
}

export interface Kolo {
  /** The app's address; the files' address. Neither ends with a slash. */
  url: string;
  filesUrl: string;
  /** Where mail comes in. */
  mailIn: { port: number; domain: string };
  /** The one-time link of the first administrator, while there is none. */
  adminLink: string | undefined;
  stop(): Promise<void>;
}

const TABLE = "kolo";
const BUCKET = "kolo-files";
const REGION = "local";
const ACCESS_KEY = "kolo";
/** A name of this machine for itself (RFC 6761), with a dot, which mail programs want. */
const MAIL_DOMAIN = "kolo.localhost";
const SWEEP_EVERY = 10 * 60_000;
/** Where dropped files arrive. */
const DROPPED = "tmp/";
/** Milliseconds after the start: the first page comes first. */
const SOON = 500;

/**
 * The whole product on one machine: the Lambda handlers as they are deployed, between a table, a bucket, a mail
 * service and a scheduler of our own. Once per process, because handlers read their environment when they load.
 * @throws Blocked when the machine's owner must do something first
 */
export async function start(options: StartOptions = {}): Promise<Kolo> {
  const ends = new Ends();
  try {
    return await started(options, ends);
  } catch (error) {
    await ends.all();
    throw error;
  }
}

async function started({ port = 3000, data, host, tls, ...mail }: StartOptions, ends: Ends): Promise<Kolo> {
  const folder = data === undefined ? await temporary(ends) : resolve(data);
  const held = await lock(folder);
  ends.add(() => held.release());

  const bind = host === undefined ? "127.0.0.1" : undefined;
  const appDoor = await openDoor(port, bind, tls);
  ends.add(() => appDoor.close());
  const filesDoor = await openDoor(port === 0 ? 0 : port + 1, bind, tls);
  ends.add(() => filesDoor.close());
  const origin = (at: number) => new URL(`${tls ? "https" : "http"}://${host ?? "localhost"}:${at}`).origin;
  const [url, filesUrl] = [origin(appDoor.port), origin(filesDoor.port)];

  const box = await openBox(join(folder, "mail"));
  const [emulator, sesUrl, secret] = await Promise.all([
    startDynamoDB(join(folder, "table", "dynamo.sqlite"), (pid) => held.child(pid)),
    mailService(box, ends),
    secretOf(folder),
  ]);
  ends.add(() => emulator.stop());
  const secretAccessKey = derived(secret, "bucket");
  const domain = (mail.mailDomain ?? host ?? MAIL_DOMAIN).toLowerCase();
  const { MAIL_FROM = "Kolo <kolo@kolo.invalid>" } = process.env;
  setEnvironment({
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: ACCESS_KEY,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: emulator.endpoint,
    AWS_ENDPOINT_URL_S3: filesUrl,
    AWS_ENDPOINT_URL_SESV2: sesUrl,
    TABLE_NAME: TABLE,
    BUCKET_NAME: BUCKET,
    APP_ORIGIN: url,
    MAIL_FROM,
    INTAKE_DOMAIN: domain,
    SECRET: derived(secret, "product"),
  });
  const database = new DynamoDBClient({});
  await createTable(database, TABLE);

  const routes = arrivals.map((to) => routed(to, (pid) => held.child(pid)));
  const routeOf = (key: string) => routes.find(({ prefix }) => key.startsWith(prefix));
  const bucket = await openBucket({
    folder: join(folder, "files"),
    bucket: BUCKET,
    region: REGION,
    accessKeyId: ACCESS_KEY,
    secretAccessKey,
    appOrigin: () => url,
    watched: {
      covers: (key) => routeOf(key) !== undefined,
      deliver: async (event) => routeOf(event.Records[0]?.s3.object.key ?? "")?.deliver(event),
    },
  });
  ends.add(async () => {
    for (const { stop } of routes) stop();
    await bucket.close();
  });

  const files = new S3Client({ forcePathStyle: true });
  ends.add(() => files.destroy());
  const mailPort = mail.mailPort ?? (port === 0 ? 0 : port + 2);
  const mailDoor = await inbound({ port: mailPort, host: bind, domain, most: MOST_BYTES, tls, keep: keeper(files) });
  ends.add(() => mailDoor.close());

  const names = host === undefined ? [] : [host.toLowerCase()];
  const api = gateway(await lambda("api/handler"));
  appDoor.answer = site({
    names,
    headers: securityHeaders({ filesOrigin: filesUrl, https: tls !== undefined && !tls.selfMade }),
    api,
    pages: await pages(places.web),
    mail: mailList(box, filesUrl),
  });
  filesDoor.answer = filesSite(bucket.listener, mailFile(box), names);

  const jobs = scheduled(schedules, async ({ handler }) => {
    await (await lambda(`cron/${handler}`))({});
  });
  ends.add(() => jobs.stop());
  const sweeper = setInterval(() => swept(database), SWEEP_EVERY).unref();
  ends.add(() => clearInterval(sweeper));

  const warming = setTimeout(() => {
    for (const { prepare } of routes) void prepare();
  }, SOON).unref();
  ends.add(() => clearTimeout(warming));

  const mailIn = { port: mailDoor.port, domain };
  return { url, filesUrl, mailIn, adminLink: await adminLink(url), stop: () => ends.all() };
}

/** Puts a mail where SES would put it. */
const keeper = (files: S3Client) => async (mail: Uint8Array) => {
  await files.send(new PutObjectCommand({ Bucket: BUCKET, Key: `inbox/${randomUUID()}`, Body: mail }));
};

/** Where files of one kind go, in processes of their own. */
function routed({ prefix, handler, failed, seconds, memory, most }: Arrival, hired: (pid: number) => Promise<void>) {
  const module = places.lambda(`event/${handler}`);
  // Of dropped files the first is waited for: the others may take the moment that a process needs to begin.
  const ready = prefix === DROPPED ? { module, event: { Records: [] } } : undefined;
  const { run, stop, prepare } = crew({
    runner: places.runner,
    most,
    timeout: seconds * 1000,
    memory,
    hired,
    ...(ready && { ready }),
  });
  const deliver = arrival({
    run: (event) => run({ module, event }),
    ...(failed && { failed: async (record) => (await lambda(`event/${failed}`))(record) }),
  });
  return { prefix, deliver, stop, prepare };
}

type Handler = (event: unknown, context?: object) => Promise<unknown>;

async function lambda(name: string): Promise<Handler> {
  const { handler } = await import(pathToFileURL(places.lambda(name)).href);
  return handler;
}

async function mailService(box: Awaited<ReturnType<typeof openBox>>, ends: Ends): Promise<string> {
  const { SMTP_URL } = process.env;
  const server = createServer(ses(box, SMTP_URL ? await smtp(SMTP_URL) : undefined));
  const port = await listening(server, 0, "127.0.0.1");
  ends.add(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${port}`;
}

async function swept(database: DynamoDBClient): Promise<void> {
  await sweep(database, TABLE, new Date()).catch((error: unknown) => console.error("Sweep:", error));
}

/** Loaded late, like every part of core that reads the environment. */
async function adminLink(url: string): Promise<string | undefined> {
  const Setup = await import("@kolo/core/access/setup");
  const now = new Date().toISOString();
  const path = await Setup.firstLink({ actor: { type: "system", name: "setup" }, now });
  return path === undefined ? undefined : `${url}${path}`;
}

async function temporary(ends: Ends): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "kolo-"));
  ends.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What to undo, last first. */
class Ends {
  readonly #list: (() => unknown)[] = [];

  add(end: () => unknown): void {
    this.#list.push(end);
  }

  async all(): Promise<void> {
    for (let end = this.#list.pop(); end; end = this.#list.pop()) await end();
  }
}
