import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schedules } from "@kolo/core/schedules";
import type { APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Bucket from "../../core/src/bucket.ts";
import { announced } from "../../core/src/testing/drop.ts";
import { mail } from "../../core/src/testing/mailed.ts";
import { type Box, openBox } from "../src/mail/box.ts";
import { ses } from "../src/mail/ses.ts";
import { listening } from "../src/port.ts";
import type { Door } from "./door.ts";
import { type Asked, created, givenUp, received, request, tick } from "./recorded.ts";

const RESUME = "Olena Shcherbak\nolena.shcherbak@mail.test\n+380 44 123 45 67\nAccountant\n";

/** What every door to the handlers must do when AWS's own events come through it. */
export function contract(opened: () => Promise<Door>): void {
  let door: Door;
  let post: { box: Box; folder: string; server: Server };
  let cookies: string[] = [];

  beforeAll(async () => {
    process.env.INTAKE_DOMAIN = "jobs.firm.test";
    post = await postOffice();
    door = await opened();
  });
  afterAll(async () => {
    await door?.close();
    post.server.close();
    post.server.closeAllConnections();
    await rm(post.folder, { recursive: true });
  });

  const answered = async (asked: Asked) =>
    (await door.call("api/handler", request(asked))) as APIGatewayProxyStructuredResultV2;
  /** The body of an answer that is no refusal. */
  const said = async <Body>(asked: Asked): Promise<Body> => {
    const { statusCode, body = "" } = await answered({ cookies, ...asked });
    expect([statusCode, body]).toEqual([200, expect.anything()]);
    return JSON.parse(body);
  };
  const sent = async (name: string, content: string) => {
    const body = { files: [announced(name, content)] };
    const { uploads } = await said<{ uploads: Opened[] }>({ method: "POST", path: "/api/upload", body });
    const [one] = uploads;
    if (!one) throw new Error("nothing was opened");
    expect((await fetch(one.url, { method: "PUT", headers: one.headers, body: content })).status).toBe(200);
    return one.upload.uploadID;
  };
  const upload = async (uploadID: string) =>
    (await said<{ uploads: Upload[] }>({ method: "GET", path: "/api/upload", query: `ids=${uploadID}` })).uploads[0];

  describe("API Gateway's request", () => {
    it("of nobody is refused with a code the page translates", async () => {
      const { statusCode, headers, body } = await answered({ method: "GET", path: "/api/firm" });
      expect([statusCode, JSON.parse(body ?? "")]).toEqual([401, { code: "access.signed_out", data: {} }]);
      expect(headers?.["content-type"]).toMatch(/^application\/json/);
    });

    it("of the first administrator opens a session, whose cookie API Gateway is given apart", async () => {
      const { firstLink } = await import("@kolo/core/access/setup");
      const path = await firstLink({ actor: { type: "system", name: "setup" }, now: new Date().toISOString() });
      const body = {
        token: path?.split("#")[1],
        name: "Анна Адамс",
        mail: "ann@firm.test",
        password: "correct horse battery",
        zone: "Europe/Kyiv",
      };
      const given = await answered({ method: "POST", path: "/api/session/spend", body });
      expect(given.statusCode).toBe(200);
      expect(given.cookies).toEqual([expect.stringMatching(/^kolo=[^;]+;.*HttpOnly/)]);
      cookies = (given.cookies ?? []).map((cookie) => cookie.split(";")[0] ?? "");
    });

    it("in base64 is read as the text it stands for", async () => {
      const body = { name: "Ліхтар", locale: "uk", currency: "UAH", office: "Київ", zone: "Europe/Kyiv" };
      await said({ method: "POST", path: "/api/firm", body, inBase64: true });
      expect(await said({ method: "GET", path: "/api/firm" })).toMatchObject({ name: "Ліхтар", currency: "UAH" });
    });

    it("with a query and a path in other letters finds what it names", async () => {
      const query = `q=${encodeURIComponent("Анна")}`;
      const { accounts } = await said<{ accounts: unknown[] }>({ method: "GET", path: "/api/account", query });
      expect(accounts).toMatchObject([{ name: "Анна Адамс" }]);
      const { statusCode } = await answered({ method: "GET", path: "/api/%D0%B0", cookies });
      expect(statusCode).toBe(404);
    });
  });

  describe("S3's event", () => {
    it("makes a profile of a file, once however often it comes", async () => {
      const uploadID = await sent("резюме.txt", RESUME);
      const event = created(`tmp/${uploadID}`, Buffer.byteLength(RESUME));
      await door.call("event/file-arrived", event);
      await door.call("event/file-arrived", event);
      const { personID } = (await upload(uploadID)) ?? {};
      const person = await said({ method: "GET", path: `/api/person/${personID}` });
      expect(JSON.stringify(person)).toContain("olena.shcherbak@mail.test");
    });

    it("that Lambda gave up puts the file aside with its reason", async () => {
      const uploadID = await sent("slow.txt", `${RESUME}slow`);
      await door.call("event/file-failed", givenUp(created(`tmp/${uploadID}`, 1)));
      expect(await upload(uploadID)).toMatchObject({ reason: "upload.too_slow" });
    });
  });

  describe("SES's mail, as S3 tells of it,", () => {
    const FILE =
      "Ivan Petrenko\nAccountant\n\nExperience\n2019 - 2024 Accountant, Lantern\n\nEducation\n2015 University of Economics\n";
    /** What SES puts into the bucket: the mail as it came, below the headers of its own. */
    const put = async (name: string, letter: Uint8Array) => {
      await Bucket.write(`inbox/${name}`, letter, "application/octet-stream");
      return created(`inbox/${name}`, letter.length);
    };
    const arrived = async () => {
      for (const { key } of await Bucket.list("tmp/")) await door.call("event/file-arrived", created(key, 1));
    };

    it("makes a candidate of a résumé, once however often it comes", async () => {
      const letter = received(
        mail({ to: "jobs@jobs.firm.test", from: "Ivan <ivan@mail.test>", files: { "cv.txt": FILE } }),
        "jobs@jobs.firm.test",
      );
      for (const name of ["o3vrnil0e2ic28trm7dfhrc2v0clambda4nbp0g1", "second0e2ic28trm7dfhrc2v0clambda4nbp0g2"]) {
        const event = await put(name, letter);
        await door.call("event/mail-arrived", event);
        await arrived();
        await door.call("event/mail-arrived", event);
      }
      const { people } = await said<{ people: unknown[] }>({ method: "GET", path: "/api/person", query: "q=petrenko" });
      expect(people).toMatchObject([{ name: "Ivan Petrenko", mails: ["ivan@mail.test"], source: { kind: "mail" } }]);
    });

    it("is shown with the reason when it could not be used, or when Lambda gave it up", async () => {
      const to = "lost@jobs.firm.test";
      const lost = received(mail({ to, subject: "Lost" }), to);
      await door.call("event/mail-arrived", await put("lost", lost));
      await door.call("event/file-failed", givenUp(await put("slow", lost)));
      const { mails } = await said<{ mails: { reason: string }[] }>({ method: "GET", path: "/api/intake" });
      expect(mails.map(({ reason }) => reason).toSorted()).toEqual(["intake.unknown_address", "upload.too_slow"]);
    });

    it("that tells whether SES may write there is taken away", async () => {
      await door.call("event/mail-arrived", await put("AMAZON_SES_SETUP_NOTIFICATION", Buffer.from("set up")));
      expect(await Bucket.list("inbox/")).toEqual([]);
    });
  });

  it("the first letter that waits goes out by SES at the clock's tick, and once", async () => {
    const body = { name: "Bob Brown", mail: "bob@firm.test", role: "manager" };
    await said({ method: "POST", path: "/api/account", body });
    for (const _ of ["once", "again"]) await door.call("cron/outbox", tick("outbox"));
    expect((await post.box.list(10)).map(({ to }) => to)).toEqual([[expect.stringContaining("bob@firm.test")]]);
  });

  it.each(schedules.map(({ name, handler }) => [name, handler]))(
    "the clock's tick for %s is taken, twice",
    async (name, handler) => {
      await door.call(`cron/${handler}`, tick(name));
      await door.call(`cron/${handler}`, tick(name));
    },
  );
}

interface Opened {
  readonly upload: { uploadID: string };
  readonly url: string;
  readonly headers: Record<string, string>;
}
interface Upload {
  readonly personID?: string;
  readonly reason?: string;
}

async function postOffice() {
  const folder = await mkdtemp(join(tmpdir(), "kolo-mail-"));
  const box = await openBox(folder);
  const server = createServer(ses(box));
  process.env.AWS_ENDPOINT_URL_SESV2 = `http://127.0.0.1:${await listening(server, 0, "127.0.0.1")}`;
  return { box, folder, server };
}
