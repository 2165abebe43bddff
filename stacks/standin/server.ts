import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { actions, answer, replied } from "./answers.ts";
import { bucketAnswer } from "./bucket.ts";
import { Formation } from "./formation.ts";

/** Loopback stand-ins of STS, SSM, S3 and CloudFormation: enough to walk the deploy tool's whole path, and no more. */
export async function standIn() {
  const formation = new Formation();
  const objects = new Map<string, Buffer>();
  const parameters = new Map([["/cdk-bootstrap/hnb659fds/version", "30"]]);
  const fetched = (url: string) => String(objects.get(new URL(url).pathname) ?? "{}");
  const known = actions(formation, fetched);
  /** What was asked that nobody here answers: the rehearsal fails on it. */
  const unknown: string[] = [];

  function ssm({ target, body }: Asked): Reply {
    const { Name = "", Value = "" } = JSON.parse(String(body) || "{}");
    if (target.endsWith("PutParameter")) parameters.set(Name, Value);
    if (!target.endsWith("GetParameter")) return [200, JSON.stringify({ Parameters: [] })];
    const found = parameters.get(Name);
    if (found === undefined) return [400, JSON.stringify({ __type: "ParameterNotFound" })];
    return [200, JSON.stringify({ Parameter: { Name, Value: found, Type: "String" } })];
  }

  /** Whether SES knows the domain's names, whether the account may write to anybody, and by which rules mail comes in. */
  const mail: { verified: boolean; open: boolean; rules?: string | undefined } = { verified: false, open: false };
  /** SES: its second API speaks JSON at paths, its first one, which alone knows of mail that comes in, asks in words. */
  const ses = ({ path, body }: Asked): Reply => {
    const ask = new URLSearchParams(String(body));
    const action = ask.get("Action");
    if (action === null) return sesv2(path);
    if (action === "SetActiveReceiptRuleSet") mail.rules = ask.get("RuleSetName") ?? undefined;
    const result = action.startsWith("Describe") && mail.rules ? { Metadata: { Name: mail.rules } } : {};
    return [200, answer(action, result), { "content-type": "text/xml" }];
  };
  const sesv2 = (path: string): Reply => [
    200,
    JSON.stringify(
      path === "/v2/email/account"
        ? { ProductionAccessEnabled: mail.open }
        : { VerifiedForSendingStatus: mail.verified, DkimAttributes: { Tokens: ["one", "two", "three"] } },
    ),
  ];

  function reply(asked: Asked): Reply {
    if (asked.service === "ses") return ses(asked);
    if (asked.service === "s3") return bucketAnswer(objects, asked);
    if (asked.service === "ssm") return ssm(asked);
    const ask = new URLSearchParams(String(asked.body));
    const action = ask.get("Action") ?? `${asked.service} ${asked.method} ${asked.path}`;
    if (!(action in known)) unknown.push(action);
    return replied(known, ask);
  }

  const server = createServer(async (request, response) => send(request, response, reply(await read(request))));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, formation, objects, mail, unknown, stop: () => server.close() };
}

export interface Asked {
  service: string;
  method: string;
  path: string;
  query: URLSearchParams;
  target: string;
  body: Buffer;
}
export type Reply = [status: number, body: string | Buffer, headers?: Record<string, string>];

/** A request and whom it is for: that stands in its signature. */
async function read(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const url = new URL(request.url ?? "/", "http://standin");
  return {
    service: /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? "")?.[1] ?? "nobody",
    method: request.method ?? "GET",
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    target: String(request.headers["x-amz-target"] ?? ""),
    body: Buffer.concat(chunks),
  };
}

function send({ method }: IncomingMessage, response: ServerResponse, [status, body, headers]: Reply): void {
  response.writeHead(status, { "content-length": Buffer.byteLength(body), ...headers });
  response.end(method === "HEAD" ? "" : body);
}
