import { MAX_BYTES, MAX_FILES } from "@kolo/core/people/upload/model";
import { ApiError, direct, ok } from "../api.ts";
import { announced } from "../hash.ts";
import { newKey } from "../outbox.ts";
import { put } from "../put.ts";
import { t } from "../text/index.ts";
import { notify } from "../ui/toast.ts";
import { follow } from "./follow.ts";
import { add, change, type Item, items, keep, type Where } from "./store.ts";

const AT_ONCE = 3;
let sending = 0;

const refusedAtOnce = ({ size }: File) => (size === 0 ? "empty" : size > MAX_BYTES ? "tooBig" : undefined);

/** Takes dropped files: shows them at once, sends three at a time, and follows them until they are read. */
export function send(files: readonly File[], where: Where): void {
  if (files.length > MAX_FILES) notify(t().upload.tooMany(MAX_FILES));
  add(
    files.slice(0, MAX_FILES).map((file): Item => {
      const reason = refusedAtOnce(file);
      return {
        key: newKey(),
        name: file.name,
        size: file.size,
        share: 0,
        where,
        file,
        reason,
        status: reason ? "failed" : "waiting",
      };
    }),
  );
  for (let lane = sending; lane < AT_ONCE; lane++) void work();
}

/** Sends a file again that did not get through. */
export function again(item: Item): void {
  change(item.key, { status: "waiting", reason: undefined, share: 0, uploadID: undefined });
  if (sending < AT_ONCE) void work();
}

async function work(): Promise<void> {
  sending += 1;
  for (let item = next(); item; item = next()) {
    change(item.key, { status: "sending" });
    const reason = await sent(item);
    const cancelled = items.find(({ key }) => key === item?.key)?.status === "cancelled";
    if (!cancelled)
      change(item.key, reason ? { status: "failed", reason } : { status: "reading", share: 1, file: undefined });
    keep();
    follow();
  }
  sending -= 1;
}

/** The oldest of the latest drop first, as they were dropped. */
const next = () => items.find(({ status }) => status === "waiting");

/** Why it was not sent; undefined when it was. */
async function sent({ key, file, where }: Item): Promise<string | undefined> {
  if (!file) return "lost";
  try {
    const files = [await announced(file)];
    const { uploads } = await ok(direct.upload.$post({ json: { files, ...where } }));
    const [opened] = uploads;
    if (!opened) return "lost";
    const { ended, abort } = put(opened.url, opened.headers, file, (share) => change(key, { share }));
    change(key, { uploadID: opened.upload.uploadID, abort });
    return await ended;
  } catch (error) {
    if (error instanceof ApiError) return error.code;
    return "lost"; // The file itself could not be read: it was moved or changed meanwhile.
  }
}

/** Stops a file wherever it is; the server forgets it. */
export function cancel(item: Item): void {
  change(item.key, { status: "cancelled", file: undefined });
  item.abort?.();
  keep();
  if (item.uploadID) void ok(direct.upload[":uploadID"].$delete({ param: { uploadID: item.uploadID } })).catch(follow);
}
