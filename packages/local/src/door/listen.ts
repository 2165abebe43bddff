import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { Blocked } from "../blocked.ts";
import { listening } from "../port.ts";
import type { Certificate } from "./certificate.ts";

/** Requests are answered by what is set later: a port is claimed before the parts behind it are built. */
export interface Door {
  port: number;
  answer: RequestListener;
  close(): void;
}

/** Opens a port for HTTP, or HTTPS with a certificate. `host` undefined: to the whole network. @throws Blocked in words for a person */
export async function openDoor(port: number, host: string | undefined, tls?: Certificate): Promise<Door> {
  const door: Door = { port, answer: (_, response) => void response.writeHead(503).end(), close: () => undefined };
  const listener: RequestListener = (request, response) => door.answer(request, response);
  const server: Server = tls ? createSecureServer(tls, listener) : createServer(listener);
  door.close = () => {
    server.close();
    server.closeAllConnections();
  };
  try {
    door.port = await listening(server, port, host);
    return door;
  } catch (error) {
    throw closed(port, error, "--port");
  }
}

/** Why a port could not be opened, in words for a person; `option` chooses another. */
export const closed = (port: number, error: unknown, option: string) =>
  new Blocked(sentence(port, error, option), { cause: error });

function sentence(port: number, error: unknown, option: string): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program: stop that one, or choose another with ${option}, such as npm start -- ${option} ${port + 1000}.`;
  if (code === "EACCES")
    return `This user may not open port ${port}: choose one above 1023 with ${option}, such as npm start -- ${option} 3000.`;
  return `Port ${port} cannot be opened (${String(error)}): choose another with ${option}.`;
}
