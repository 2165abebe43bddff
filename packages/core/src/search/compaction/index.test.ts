import { DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import * as Bucket from "../../bucket.ts";
import { commit } from "../../commit.ts";
import { known } from "../../competency/index.ts";
import { newID } from "../../id.ts";
import { plusMinutes } from "../../instant.ts";
import { firmed, system } from "../../testing/as.ts";
import { forgotten, refreshed, search } from "../live.ts";
import * as Manifest from "../manifest/index.ts";
import { planned } from "../plan.ts";
import { unpacked } from "../segment/pack.ts";
import * as Tail from "../tail/index.ts";
import { compacted } from "../testing/compacted.ts";
import { enter, somebody } from "../testing/race.ts";
import { waiting } from "../testing/waiting.ts";
import { compact } from "./index.ts";

const start = new Date().toISOString();
/** The run of so many minutes after the tests began. */
const run = (minute: number) => compacted(plusMinutes(start, minute));
const manifest = async () => Manifest.among(await Tail.read());
const bytes = async () => Buffer.byteLength(JSON.stringify(await waiting()));

/** A résumé's words: about 1,400 bytes. */
const words = () => ({ headline: "x".repeat(290), custom: { [newID("field")]: "long words ".repeat(90) } });
async function come(name: string, count: number): Promise<void> {
  for (let one = 0; one < count; one++) await enter(somebody(`${name} Comer`, words()));
}
async function total(text: string): Promise<number> {
  const house = { rates: { currency: "UAH", per: {} }, known: known([]) } as const;
  return (await search(planned({ text }, house), { from: 0, size: 1 }, await refreshed())).total;
}

beforeAll(() => firmed());
beforeEach(forgotten);

it("writes what changed into the segments once, and then takes it out of the tail", async () => {
  await run(0);
  await come("Once", 40);
  await run(1);
  const made = await manifest();
  expect(await waiting()).toHaveLength(40);
  for (const minute of [2, 3, 4, 5, 6]) await run(minute);
  expect((await manifest())?.version).toBe(made?.version);
  expect(await waiting()).toEqual([]);
  expect(await total("once")).toBe(40);
});

it("leaves what whoever follows was not told of in the tail, however much it is", async () => {
  await come("Untold", 40);
  await run(1);
  await compact(system(plusMinutes(start, 1)), await Tail.read(), false);
  expect(await waiting()).toHaveLength(40);
  await run(1);
  expect(await waiting()).toEqual([]);
});

it("keeps the tail small while people come without a pause", async () => {
  let most = 0;
  for (let one = 0; one < 300; one++) {
    await come("Steady", 1);
    if (Tail.pressing()) await run(1);
    most = Math.max(most, await bytes());
  }
  expect(most).toBeLessThan(64 * 1024);
  expect(await total("steady")).toBe(300);
  forgotten();
  expect(await total("steady")).toBe(300);
});

it("leaves nothing of who was erased in the bucket, though nothing changes any more", async () => {
  const person = await enter(somebody("Wolfram Erased", { city: "Erasedville" }));
  await come("Beside", 40);
  await run(30);
  await commit(system(), [Tail.gone(person.personID, 2)], null);
  for (let minute = 31; minute < 160; minute++) await run(minute);
  expect((await manifest())?.segments).toHaveLength(1);
  const objects = await Bucket.list(Bucket.keys.search(""));
  for (const { key } of objects) expect(await readIn(key)).not.toMatch(/wolfram|erasedville/);
  expect(objects.length).toBeGreaterThan(1);
  expect(await waiting()).toEqual([]);
  expect([await total("wolfram"), await total("beside")]).toEqual([0, 40]);
});
/** What can be read in a part of a segment: texts, and of its words the letters. */
async function readIn(key: string): Promise<string> {
  const bytes = (await Bucket.read(key)) ?? new Uint8Array();
  if (key.endsWith(".folded")) return "";
  const { meta, column } = unpacked(bytes);
  const letters = key.endsWith(".words") ? Buffer.from(column("letters")).toString() : "";
  return (JSON.stringify(meta) + letters).toLowerCase();
}

it("has the last good segments at hand for two hours", async () => {
  const before = await manifest();
  await come("Spare", 40);
  await run(200);
  await run(319);
  expect((await manifest())?.previous).toEqual(before?.segments);
  for (const minute of [321, 322]) await run(minute);
  expect((await manifest())?.previous).toBeUndefined();
  expect(await total("spare")).toBe(40);
});

it("goes on where the list of what stands in the segments cannot be read", async () => {
  await come("Listed", 40);
  await run(400);
  const { folded = "" } = (await manifest()) ?? {};
  await Bucket.write(folded, "", "application/json");
  for (const minute of [401, 402, 403, 404, 405]) await run(minute);
  expect(await waiting()).toEqual([]);
  expect(await total("listed")).toBe(40);
});

it("makes up for a run that broke off while it cleared the bucket", async () => {
  await come("Broken", 40);
  await run(500);
  const stray = Bucket.keys.search("seg-of-nobody.columns");
  await Bucket.create(stray, "of somebody erased", "application/octet-stream");
  const keys = async () => (await Bucket.list(Bucket.keys.search(""))).map(({ key }) => key);
  const { send } = S3Client.prototype;
  const failing = vi.spyOn(S3Client.prototype, "send").mockImplementation(function (this: S3Client, ...sent) {
    if (sent[0] instanceof DeleteObjectCommand) throw new Error("broke off");
    return send.apply(this, sent) as never;
  });
  await expect(run(621)).rejects.toThrow("broke off");
  failing.mockRestore();
  expect(await keys()).toContain(stray);
  for (const minute of [622, 623]) await run(minute);
  expect(await keys()).not.toContain(stray);
  expect((await manifest())?.previous).toBeUndefined();
});
