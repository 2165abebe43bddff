import type { IncomingMessage } from "node:http";

const HERE = ["localhost", "127.0.0.1", "[::1]"];

/** The host a request was sent to, without its port. */
const hostOf = ({ headers }: IncomingMessage) => (headers.host ?? "").replace(/:\d+$/, "").toLowerCase();

/**
 * Whether a request asked for us by a name we have. Another site's name that leads to this machine (DNS rebinding)
 * is not one.
 */
export const isForUs = (request: IncomingMessage, names: readonly string[]) =>
  [...HERE, ...names].includes(hostOf(request));

/** Whether the caller sits at this machine: what only its owner may see, such as everybody's mail, goes to no one else. */
export const isHere = (request: IncomingMessage) =>
  HERE.includes(hostOf(request)) && /^(::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? "");
