import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import * as Bucket from "../../bucket.ts";
import { inside } from "../../resume/inside.ts";
import { refuse } from "../../resume/model.ts";
import { as, firmed, system } from "../../testing/as.ts";
import { dropped, plainly, sent } from "../../testing/drop.ts";
import * as Person from "../person/index.ts";
import * as Upload from "../upload/index.ts";
import * as Arrival from "./index.ts";

const recruiter = as("recruiter");
beforeAll(() => firmed());

const person = (name: string) => new TextEncoder().encode(JSON.stringify({ name }));
const refusing = (code: "scanned" | "encrypted") => async () => {
  throw refuse(code);
};

describe("an archive", () => {
  const zip = (files: Record<string, Uint8Array>) => Buffer.from(zipSync(files)).toString("latin1");
  /** Bytes as a text of the same bytes would be another file: it is put as it is. */
  async function announcedZip(files: Record<string, Uint8Array>): Promise<string> {
    const uploadID = await sent(recruiter, "all.zip", zip(files));
    const bytes = Buffer.from(zip(files), "latin1");
    const read = { from: Bucket.keys.arriving(uploadID), inside: () => inside(bytes) };
    await Arrival.arrive(system(), uploadID, plainly, read);
    await Arrival.arrive(system(), uploadID, plainly, read);
    return uploadID;
  }

  it("becomes an upload for each of its files, once, and each is read by itself", async () => {
    const files = { "a.txt": person("Zipped One"), "b.txt": person("Zipped Two"), "c.pdf": Buffer.from("broken") };
    const { status, outcome, partIDs = [] } = await Upload.get(recruiter, await announcedZip(files));
    expect([status, outcome, partIDs.length]).toEqual(["done", "unpacked", 3]);
    for (const partID of partIDs) await Arrival.arrive(system(), partID, plainly);
    const parts = await Upload.list(recruiter, partIDs);
    const ends = parts.map(({ name, status: end, reason, outcome: how }) => [name, end, reason ?? how]);
    expect(ends.toSorted()).toEqual([
      ["a.txt", "done", "created"],
      ["b.txt", "done", "created"],
      ["c.pdf", "failed", "resume.broken"],
    ]);
    expect((await Person.list(recruiter, { q: "zipped" })).people).toHaveLength(2);
  });

  it("with a password asks for it, and then its files go their own ways", async () => {
    const locked = new Uint8Array(readFileSync(new URL("../../resume/testing/aes.zip", import.meta.url)));
    const ways = { inside: (_: Uint8Array, password?: string) => inside(locked, password) };
    const uploadID = await sent(recruiter, "locked.zip", "stands for the archive");
    await Arrival.arrive(system(), uploadID, plainly, ways);
    expect(await Upload.get(recruiter, uploadID)).toMatchObject({ status: "failed", reason: "resume.encrypted" });
    await Arrival.unlock(recruiter, uploadID, "Пароль-1");
    await Arrival.arrive(system(), uploadID, plainly, ways);
    const { outcome, partIDs = [] } = await Upload.get(recruiter, uploadID);
    expect(outcome).toBe("unpacked");
    for (const partID of partIDs) await Arrival.arrive(system(), partID, plainly);
    expect((await Upload.list(recruiter, partIDs)).map(({ name }) => name).toSorted()).toEqual([
      "two.txt",
      "Резюме Олени.txt",
    ]);
  });

  it("is not opened within another", async () => {
    const inner = zipSync({ "a.txt": person("Too Deep") });
    const { partIDs = [] } = await Upload.get(recruiter, await announcedZip({ "inner.zip": inner }));
    await Arrival.arrive(system(), partIDs[0] ?? "", plainly, { inside });
    expect(await Upload.get(recruiter, partIDs[0] ?? "")).toMatchObject({ status: "failed", reason: "resume.broken" });
  });
});

describe("a file whose letters are pictures", () => {
  it("waits apart, and is read from there", async () => {
    const uploadID = await sent(recruiter, "scan.pdf", JSON.stringify({ name: "Scanned Person" }));
    await Arrival.arrive(system(), uploadID, refusing("scanned"));
    expect(await Upload.get(recruiter, uploadID)).toMatchObject({ status: "waiting" });
    expect(await Bucket.list("tmp/")).toEqual([]);
    await Arrival.arrive(system(), uploadID, plainly, { from: Bucket.keys.scanned(uploadID) });
    expect(await Upload.get(recruiter, uploadID)).toMatchObject({ status: "done", outcome: "created" });
    expect(await Bucket.list("scan/")).toEqual([]);
  });

  it("is set aside when nobody could read it there", async () => {
    const uploadID = await sent(recruiter, "scan.pdf", JSON.stringify({ name: "Lost Scan" }));
    await Arrival.arrive(system(), uploadID, refusing("scanned"));
    await Arrival.fail(system(), uploadID, "upload.too_slow");
    expect(await Upload.get(recruiter, uploadID)).toMatchObject({ status: "failed", reason: "upload.too_slow" });
    expect(await Bucket.read(Bucket.keys.aside(uploadID))).toBeDefined();
    expect(await Bucket.list("scan/")).toEqual([]);
  });
});

describe("a file with a password", () => {
  const opening =
    (right: string) =>
    async (bytes: Uint8Array, { password }: { password?: string | undefined }) => {
      if (password !== right) throw refuse(password === undefined ? "encrypted" : "wrong_password");
      return plainly(bytes);
    };

  it("is read when it is given, and the password is kept nowhere", async () => {
    const uploadID = await sent(recruiter, "locked.pdf", JSON.stringify({ name: "Locked Person" }));
    const read = opening("пароль");
    await Arrival.arrive(system(), uploadID, read);
    expect(await Upload.get(recruiter, uploadID)).toMatchObject({ status: "failed", reason: "resume.encrypted" });
    for (const [password, end] of [
      ["wrong", { status: "failed", reason: "resume.wrong_password" }],
      ["пароль", { status: "done", outcome: "created" }],
    ] as const) {
      const waiting = await Arrival.unlock(recruiter, uploadID, password);
      expect(waiting.status).toBe("waiting");
      expect(JSON.stringify([waiting, await Upload.list(recruiter, [uploadID])])).not.toMatch(/sealed|пароль/);
      const kept = await Upload.find(uploadID);
      expect(kept?.sealed).toBeDefined();
      expect(JSON.stringify(kept)).not.toContain(password);
      await Arrival.arrive(system(), uploadID, read);
      expect(await Upload.find(uploadID)).toMatchObject(end);
      expect((await Upload.find(uploadID))?.sealed).toBeUndefined();
    }
  });

  it("is asked for no other file", async () => {
    const { uploadID } = await dropped(recruiter, "broken.pdf", "broken");
    await expect(Arrival.unlock(recruiter, uploadID, "x")).rejects.toMatchObject({ code: "upload.not_locked" });
  });
});
