import { parseArgs } from "node:util";
import { Blocked } from "./blocked.ts";

export const HELP = `Kolo, the HR CRM of your firm, on this machine.

  npm start                     start; the console prints the address, and at first a link for the administrator
  npm start -- OPTIONS          options go after the two dashes

Ports       --port 3000         the app; files (résumés) come from the next port, 3001, an origin of their own
Data        --data .data        everything Kolo keeps is in this one folder; it survives a kill at any moment
            backup FILE         write the whole folder into one archive (stop Kolo first)
            restore FILE        bring an archive back; what was in the folder is set aside beside it
            reset               delete everything in the folder (asks first; --yes answers)
Colleagues  --host NAME         open Kolo to your network under this machine's name or address; always HTTPS,
                                because others on the network could read and change anything else
            --cert FILE --key FILE   your own certificate for that name, PEM
            --https             HTTPS with a certificate that Kolo makes itself: each browser asks once whether
                                to trust it. --host does the same when no certificate is given.
                                Also open both ports in this machine's firewall.
Mail in     --mail-port 3002    résumés sent to the addresses shown in Settings and on each vacancy come in here (SMTP)
            --mail-domain NAME  the part after the @ of those addresses: the name whose MX record leads to this
                                machine; else that of --host, or kolo.localhost
Mail out    stays on this machine: read it on the page Mailbox. To send it into the world, set
            SMTP_URL=smtps://user:password@mail.example.com  and  MAIL_FROM="Kolo <kolo@example.com>"
Database    comes with Kolo on Linux (x64). Elsewhere set KOLO_DYNAMODB_ENDPOINT to a DynamoDB-compatible server.

Kolo stops with Ctrl+C.
`;

/** What a person asked for on the command line. */
export interface Wish {
  command: "start" | "help" | "reset" | "backup" | "restore";
  /** The archive of `backup` and `restore`. */
  file: string;
  port: number;
  data: string;
  host?: string | undefined;
  mailPort?: number | undefined;
  mailDomain?: string | undefined;
  https: boolean;
  cert?: string | undefined;
  key?: string | undefined;
  yes: boolean;
}

const OPTIONS = {
  port: { type: "string", default: "3000" },
  data: { type: "string", default: ".data" },
  host: { type: "string" },
  "mail-port": { type: "string" },
  "mail-domain": { type: "string" },
  https: { type: "boolean", default: false },
  cert: { type: "string" },
  key: { type: "string" },
  yes: { type: "boolean", default: false },
  help: { type: "boolean", default: false, short: "h" },
} as const;

/** Reads the command line. @throws Blocked with what is wrong and where to read what is right */
export function wish(args: string[]): Wish {
  const { values, positionals } = parsed(args);
  const { "mail-port": mailPort, "mail-domain": mailDomain, ...rest } = values;
  if (values.help) return { ...rest, command: "help", file: "", port: 0 };
  if ((values.cert === undefined) !== (values.key === undefined)) throw wrong("--cert and --key go together");
  if (mailDomain !== undefined && !DOMAIN.test(mailDomain))
    throw wrong(`--mail-domain takes a name such as jobs.firm.example, not "${mailDomain}"`);
  return {
    ...rest,
    ...order(positionals),
    port: portOf("--port", values.port),
    ...(mailPort !== undefined && { mailPort: portOf("--mail-port", mailPort) }),
    ...(mailDomain !== undefined && { mailDomain }),
  };
}

const DOMAIN = /^([a-z\d-]+\.)+[a-z\d-]+$/i;

/** The words that are no options: a command, and for some a file. */
function order([command = "start", ...files]: string[]): Pick<Wish, "command" | "file"> {
  if (!isCommand(command)) throw wrong(`"${command}" is no command`);
  const wanted = command === "backup" || command === "restore" ? 1 : 0;
  if (files.length < wanted) throw wrong(`${command} needs a file`);
  if (files.length > wanted) throw wrong(`"${files.at(-1)}" is one word too many`);
  return { command, file: files[0] ?? "" };
}

/** The two ports after the app's are taken too, unless mail is told another. */
function portOf(option: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_533) throw wrong(`${option} takes 0 to 65533, not "${text}"`);
  return Number(text);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw wrong(error instanceof Error ? (error.message.split(". ")[0] ?? "") : String(error));
  }
}

const isCommand = (text: string): text is Wish["command"] =>
  ["start", "help", "reset", "backup", "restore"].includes(text);

const wrong = (what: string) => new Blocked(`${what}: "npm start -- --help" tells what there is.`);
