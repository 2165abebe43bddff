import type { Letter } from "./letter.ts";
import { isPersonal, refuse } from "./model.ts";

const ROBOTS = /^(?:mailer-daemon|postmaster|bounces?)(?:[+.@-])/i;

/**
 * Whether a program wrote it back by itself: an absence note, a bounce, a loop (RFC 3834). What a job site sends by
 * itself is none of these when there is a file in it. Nothing that comes in is ever answered, so no loop begins here.
 */
function automatic({ from, headers, files }: Letter, ours: string): boolean {
  const of = (name: string) => (headers.get(name) ?? "").trim().toLowerCase();
  if (from.address === ours || ROBOTS.test(from.address) || of("return-path") === "<>") return true;
  if (of("content-type").startsWith("multipart/report")) return true;
  if (["x-autoreply", "x-autorespond", "x-loop"].some((name) => headers.has(name))) return true;
  const submitted = of("auto-submitted");
  if (submitted.startsWith("auto-replied") || of("precedence") === "auto_reply") return true;
  const generated = (submitted !== "" && submitted !== "no") || ["bulk", "list", "junk"].includes(of("precedence"));
  return generated && files.length === 0;
}

/** Files of one mail: as many as one drop may hold. */
const MOST_FILES = 50;

const bare = (from: string) => (/<([^<>]*)>/.exec(from)?.[1] ?? from).trim().toLowerCase();

/** Why a mail is not looked into any further; `ours` is who our own letters come from: an address, or a name with one. */
export function objection(letter: Letter, ours: string): ReturnType<typeof refuse> | undefined {
  // Put there by SES, above all headers of others.
  if (letter.headers.get("x-ses-virus-verdict")?.trim() === "FAIL") return refuse("infected");
  if (automatic(letter, bare(ours))) return refuse("automatic");
  if (letter.files.length > MOST_FILES) return refuse("too_many_files");
  return undefined;
}

const FORWARDED =
  /^\s*(?:fwd?|wg|tr|rv|пересл|пер|fw)\s*:|^[-\s>]*(?:forwarded message|original message|пересылаемое сообщение|пересланное сообщение|исходное сообщение|переслане повідомлення|початкове повідомлення)\b/imu;

/** Whether whoever sent it likely writes of themselves, so that their name and address are the candidate's. */
export const isOwn = ({ from, files, subject, text }: Letter): boolean =>
  files.length <= 1 &&
  isPersonal(from) &&
  !FORWARDED.test(subject) &&
  !FORWARDED.test(text) &&
  !files.some(({ name }) => /\.(?:eml|msg|zip)$/i.test(name));
