import { createHash, randomUUID } from "node:crypto";

/** A write that was sent: repeated with its key it must have one effect, whether its answer came or not. */
export interface Sent {
  key: string;
  path: string;
  body: Record<string, unknown>;
  /** The answer, once it came: from then on the write must never be lost. */
  answer?: Record<string, unknown>;
  /** What must be under the file's name. */
  file?: { content: string; sha256: string };
}

/** Somebody signed in, over HTTP as the page does it. */
export class Writer {
  readonly #url: string;
  readonly #cookie: string;

  constructor(url: string, cookie: string) {
    this.#url = url;
    this.#cookie = cookie;
  }

  /** Opens the first administrator's link. */
  static async first(url: string, link: string): Promise<Writer> {
    const token = new URL(link).hash.slice(1);
    const body = {
      token,
      name: "First",
      mail: "first@example.com",
      password: "a long enough password",
      locale: "en",
      zone: "UTC",
    };
    const answer = await fetch(`${url}/api/session/spend`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`The first link was refused: ${answer.status} ${await answer.text()}`);
    return new Writer(
      url,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; "),
    );
  }

  /** @throws Error when Kolo is gone, or says no */
  async send(write: Sent): Promise<void> {
    const answer = await this.#call("POST", write.path, write.body, { "idempotency-key": write.key });
    if (write.file) await this.#put(answer, write.file.content);
    write.answer = answer;
  }

  get(path: string): Promise<Record<string, unknown>> {
    return this.#call("GET", path);
  }

  async #call(method: string, path: string, body?: object, headers = {}): Promise<Record<string, unknown>> {
    const answer = await fetch(`${this.#url}/api${path}`, {
      method,
      headers: { cookie: this.#cookie, ...(body && { "content-type": "application/json" }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text);
  }

  /** A second put of the same bytes is refused, and then they are there. */
  async #put(answer: Record<string, unknown>, content: string): Promise<void> {
    const [upload] = answer.uploads as { url: string; headers: Record<string, string> }[];
    if (!upload) throw new Error("No upload was opened");
    const put = await fetch(upload.url, { method: "PUT", headers: upload.headers, body: content });
    if (!put.ok && put.status !== 412) throw new Error(`PUT: ${put.status} ${await put.text()}`);
  }
}

export const person = (number: number): Sent => ({
  key: randomUUID(),
  path: "/person",
  body: { name: `Person ${number}`, mails: [`person-${number}@example.com`], tags: [`round ${number}`] },
});

export const line = (personID: string, number: number): Sent => ({
  key: randomUUID(),
  path: `/person/${personID}/activity`,
  body: { channel: "phone", text: `Line ${number}` },
});

export function upload(number: number): Sent {
  const content = `Nora Number ${number}\nnora-${number}@example.net\n\nExperience\nCook at Canteen ${number}, 2019 - 2021\n`;
  const sha256 = createHash("sha256").update(content).digest("hex");
  return {
    key: randomUUID(),
    path: "/upload",
    body: { files: [{ name: `cv-${number}.txt`, type: "text/plain", size: Buffer.byteLength(content), sha256 }] },
    file: { content, sha256 },
  };
}
