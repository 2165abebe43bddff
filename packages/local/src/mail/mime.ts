/** A mail as a person reads it. */
export interface Read {
  subject: string;
  text: string;
  files: { name: string; type: string; content: Buffer }[];
}

interface Part {
  headers: Map<string, string>;
  body: Buffer;
}

/** Reads a mail (RFC 5322, MIME) as far as mails of our own making need: text, attachments, any language. */
export function read(raw: Buffer): Read {
  const part = split(raw);
  const leaves = flat(part);
  const text = leaves.find((leaf) => isText(leaf, "text/plain")) ?? leaves.find((leaf) => isText(leaf, "text/html"));
  return {
    subject: words(part.headers.get("subject") ?? ""),
    text: text ? plain(text) : "",
    files: leaves.filter((leaf) => leaf !== text && !isText(leaf, "text/html")).map(file),
  };
}

const isText = (part: Part, type: string) => typeOf(part) === type && !fileName(part);
const typeOf = ({ headers }: Part) =>
  (headers.get("content-type") ?? "text/plain").split(";")[0]?.trim().toLowerCase() ?? "";

function plain(part: Part): string {
  const text = content(part).toString("utf8").replaceAll("\r\n", "\n");
  return typeOf(part) === "text/html" ? text.replace(/<[^>]*>/g, "") : text;
}

function file(part: Part): Read["files"][number] {
  const type = typeOf(part);
  return {
    name: fileName(part) ?? (type === "text/calendar" ? "invite.ics" : "attachment"),
    type,
    content: content(part),
  };
}

const fileName = ({ headers }: Part) =>
  parameter(headers.get("content-disposition"), "filename") ?? parameter(headers.get("content-type"), "name");

function flat(part: Part): Part[] {
  const boundary = parameter(part.headers.get("content-type"), "boundary");
  if (!boundary || !typeOf(part).startsWith("multipart/")) return [part];
  const line = boundary.replace(/\W/g, "\\$&");
  const inner = part.body.toString("latin1").split(new RegExp(`(?:^|\\r?\\n)--${line}(?:--)?[ \\t]*(?:\\r?\\n|$)`));
  return inner.slice(1, -1).flatMap((text) => flat(split(Buffer.from(text, "latin1"))));
}

function split(raw: Buffer): Part {
  const text = raw.toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n(?=[ \t])/g, "").split(/\r?\n/)) {
    const at = line.indexOf(":");
    if (at > 0)
      headers.set(line.slice(0, at).toLowerCase(), Buffer.from(line.slice(at + 1).trim(), "latin1").toString("utf8"));
  }
  return { headers, body: end ? raw.subarray(end.index + end[0].length) : Buffer.alloc(0) };
}

function content({ headers, body }: Part): Buffer {
  switch (headers.get("content-transfer-encoding")?.toLowerCase()) {
    case "base64":
      return Buffer.from(body.toString("latin1"), "base64");
    case "quoted-printable":
      return quoted(body.toString("latin1").replace(/[ \t]*=\r?\n/g, ""));
    default:
      return body;
  }
}

const quoted = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );

/** Undoes RFC 2047: `=?UTF-8?B?…?=`, where neighbours join without their space. */
export function words(text: string): string {
  return text
    .replace(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, "$1")
    .replace(/(?:=\?utf-8\?[BQ]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?[^?]+\?([BQ])\?([^?]*)\?=/gi)].map(([, how, word = ""]) => wordBytes(how, word)),
      ).toString(),
    );
}

const wordBytes = (how: string | undefined, word: string) =>
  how?.toUpperCase() === "B" ? Buffer.from(word, "base64") : quoted(word.replaceAll("_", " "));

/** A header's parameter, also in RFC 2231's pieces: `name*0*=utf-8''%D0…; name*1*=…`. */
function parameter(header: string | undefined, name: string): string | undefined {
  const pieces = [...(header ?? "").matchAll(/;\s*([\w-]+)(\*\d+)?(\*)?=(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g)].filter(
    ([, key]) => key?.toLowerCase() === name,
  );
  if (pieces.length === 0) return undefined;
  const text = pieces.map(([, , , encoded, inQuotes, bare]) =>
    encoded
      ? decodeURIComponent((bare ?? "").replace(/^[\w-]+'[^']*'/, ""))
      : (inQuotes?.replace(/\\(.)/g, "$1") ?? bare ?? ""),
  );
  return words(text.join(""));
}
