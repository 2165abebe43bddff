import type { Info } from "@kolo/core/people/upload/model";
import { direct, ok } from "../api.ts";
import { problem, t } from "../text/index.ts";
import { announce } from "../ui/live.ts";
import { add, change, drop, type Item, items, keep, kept } from "./store.ts";

/** Milliseconds until the first times it is asked, and between all later ones: the first card is waited for most. */
const FIRST_MS = [200, 300, 400];
const EVERY_MS = 700;

let asked = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let ended: () => void = () => undefined;

/** Told each time a file has come to its end: lists may be old by then. */
export const whenEnded = (act: () => void) => {
  ended = act;
};

/** Asks how the files that are being read are doing, until none is left. */
export function follow(): void {
  if (timer !== undefined) return;
  timer = setTimeout(() => void ask().finally(askAgain), FIRST_MS[asked] ?? EVERY_MS);
  asked += 1;
}

function askAgain(): void {
  timer = undefined;
  if (items.some(({ status }) => status === "reading")) follow();
  else asked = 0;
}

async function ask(): Promise<void> {
  const reading = items.filter(({ status }) => status === "reading").flatMap(({ uploadID }) => uploadID ?? []);
  if (reading.length === 0) return;
  const { uploads } = await ok(direct.upload.$get({ query: { ids: reading.slice(0, 50).join(",") } })).catch(() => ({
    uploads: [],
  }));
  for (const upload of uploads) if (upload.status !== "waiting") settle(upload);
}

/** The words for how a file ended. */
export const outcomeOf = ({ outcome, reason, status }: Pick<Item, "outcome" | "reason" | "status">): string => {
  if (status === "cancelled") return t().upload.cancelled;
  if (outcome) return t().upload[outcome];
  return reason ? problem(reason) : "";
};

/** Shows on its row how an upload ended. */
export function settle(upload: Info): void {
  const item = items.find(({ uploadID }) => uploadID === upload.uploadID);
  if (upload.status === "waiting") return;
  if (item) show(item, upload);
  ended();
}

function show({ key, name }: Item, { status, outcome, reason, personID, likeID, partIDs }: Info): void {
  if (status === "waiting") return;
  change(key, { status, outcome, reason, personID, likeID });
  if (partIDs) void unpack(partIDs);
  announce(t().upload.announce(name, outcomeOf({ status, outcome, reason })));
}

/** Forgets a file that cannot be read. */
export async function forget({ key, uploadID }: Item): Promise<void> {
  if (uploadID) await ok(direct.upload[":uploadID"].$delete({ param: { uploadID } }));
  drop(key);
  keep();
  ended();
}

/** A file from another list joins the tray, to be followed there. */
export function adopt(item: Item): void {
  if (!items.some(({ uploadID }) => uploadID === item.uploadID)) add([item]);
}

/** What the server knows of some files, as rows. */
async function rows(ids: readonly string[]): Promise<Item[]> {
  const { uploads } = await ok(direct.upload.$get({ query: { ids: ids.join(",") } }));
  return uploads.map(rowOf);
}

export const rowOf = (upload: Info): Item => ({
  key: upload.uploadID,
  uploadID: upload.uploadID,
  name: upload.name,
  size: upload.size,
  share: 1,
  where: {},
  status: upload.status === "waiting" ? "reading" : upload.status,
  outcome: upload.outcome,
  reason: upload.reason,
  personID: upload.personID,
  likeID: upload.likeID,
});

/** The files of an archive stand among the others, each with its own end. */
async function unpack(partIDs: readonly string[]): Promise<void> {
  const shown = new Set(items.map(({ uploadID }) => uploadID));
  const fresh = partIDs.filter((uploadID) => !shown.has(uploadID));
  if (fresh.length === 0) return;
  add(await rows(fresh));
  keep();
  follow();
}

/** After a reload: the files of this tab are on the screen again. */
export async function restore(): Promise<void> {
  const ids = kept();
  if (ids.length === 0 || items.length > 0) return;
  add(await rows(ids));
  follow();
}
