import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { Blocked } from "./blocked.ts";
import { type Tls, tlsFor } from "./door/tls.ts";
import { backup, reset, restore } from "./folder/backup.ts";
import { HELP, type Wish } from "./options.ts";
import { type Kolo, start } from "./start.ts";

/** Does what a person asked for on the command line. @throws Blocked */
export async function run(wish: Wish): Promise<void> {
  const { command, data, file } = wish;
  switch (command) {
    case "help":
      return console.info(HELP);
    case "backup":
      await backup(data, file);
      return console.info(`The data folder ${data} is in ${file}. Keep it safe: it holds people's data, unencrypted.`);
    case "restore": {
      const aside = await restore(file, data);
      return console.info(`${data} is as ${file} had it.${aside ? ` What was there before is in ${aside}.` : ""}`);
    }
    case "reset":
      if (!wish.yes && !(await agreed(data))) return console.info("Nothing was deleted.");
      await reset(data);
      return console.info(`The data folder ${data} is empty.`);
    case "start":
      return serve(wish);
  }
}

async function agreed(data: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Blocked("reset deletes everything and nobody is here to ask: add --yes.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete everything in ${resolve(data)}? Type yes: `);
  terminal.close();
  return answer.trim().toLowerCase() === "yes";
}

async function serve(wish: Wish): Promise<void> {
  const tls = await tlsFor(wish, new Date());
  if (tls && process.env.NODE_EXTRA_CA_CERTS !== trusted(tls)) return again(tls);
  const { port, data, host, mailPort, mailDomain } = wish;
  const where = { port, data, mailPort, mailDomain, ...(host !== undefined && { host }) };
  const kolo = await start({ ...where, ...(tls && { tls }) });
  const link = `\nNobody has an account yet. The first administrator begins here (works once):\n  ${kolo.adminLink}`;
  const { mailIn } = kolo;
  const mail = `\nRésumés by mail: to …@${mailIn.domain}, by SMTP to port ${mailIn.port}`;
  console.info(`Kolo is at ${kolo.url}${mail}${kolo.adminLink ? link : ""}`);
  onceAsked(kolo);
}

/** A firm's own authority may already be named there; our own certificate nobody else can know. */
const trusted = ({ selfMade, trust }: Tls) => (!selfMade && process.env.NODE_EXTRA_CA_CERTS) || resolve(trust);

/** Node reads the certificates it trusts only when it starts, and Kolo reaches its own files by their public address. */
function again(tls: Tls): void {
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: trusted(tls) };
  const args = [...process.execArgv, ...process.argv.slice(1)];
  const child = spawn(process.execPath, args, { env, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => process.exit(code ?? 1));
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function onceAsked(kolo: Kolo): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    kolo.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  // Started by ourselves (see `again`): the end of the first process, however it came, is the end of this one.
  process.on("disconnect", stop);
}
