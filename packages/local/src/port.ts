import { createServer, type Server } from "node:net";

/** Listens on a port (0: any free one), for everybody or on the address `host` alone. @returns the port. @throws the system's error, such as EADDRINUSE */
export function listening(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

/** A port of this machine that nothing uses right now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server, 0, "127.0.0.1");
  await new Promise((resolve) => server.close(resolve));
  return port;
}
