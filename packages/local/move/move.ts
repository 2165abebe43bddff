import { randomUUID } from "node:crypto";
import { Blocked } from "../src/blocked.ts";
import { type Part, parts, written } from "./archive.ts";
import { isTaken, items, lines, mark, moved, pages, put } from "./items.ts";
import { type Kept, keys, read, write } from "./objects.ts";
import type { Place } from "./place.ts";

export interface Count {
  items: number;
  files: number;
}
type Tell = (count: Count) => void;

/*
 * An archive holds, in this order: `kolo-move` (its id), `items/N` (lines of DynamoDB's JSON), and for each object
 * `files/N.json` (its key and type) before `files/N` (its bytes).
 */
const HEAD = "kolo-move";

/** Writes all that a place keeps into one archive. Nobody should work meanwhile: what changes is caught or not. */
export async function exported(place: Place, file: string, tell: Tell): Promise<Count> {
  const count = { items: 0, files: 0 };
  await written(file, everything(place, count, tell));
  return count;
}

async function* everything(place: Place, count: Count, tell: Tell): AsyncGenerator<Part> {
  yield { name: HEAD, content: Buffer.from(randomUUID()) };
  let page = 0;
  for await (const some of pages(place)) {
    yield { name: `items/${page++}`, content: Buffer.from(lines(some)) };
    count.items += some.length;
    tell(count);
  }
  for await (const key of keys(place)) {
    const { content, ...kept } = await read(place, key);
    const name = `files/${count.files++}`;
    yield { name: `${name}.json`, content: Buffer.from(JSON.stringify(kept)) };
    yield { name, content };
    tell(count);
  }
}

/**
 * Brings an archive into a place where no firm lives. Done again, it does nothing; interrupted and called again, it
 * goes on. @returns undefined when this archive was brought in before. @throws Blocked
 */
export async function imported(place: Place, file: string, tell: Tell): Promise<Count | undefined> {
  const source = readable(file);
  const { value: head } = await source.next();
  const archiveID = await admitted(place, file, head);
  if (archiveID === undefined) return undefined;
  const count = { items: 0, files: 0 };
  let kept: Kept | undefined;
  for await (const part of source) {
    if (part.name.endsWith(".json")) kept = JSON.parse(text(part));
    else await brought(place, part, kept, count);
    tell(count);
  }
  await mark(place, { archiveID, whole: true });
  return count;
}

async function brought(place: Place, part: Part, kept: Kept | undefined, count: Count): Promise<void> {
  if (part.name.startsWith("items/")) {
    const some = items(text(part));
    await put(place, some);
    count.items += some.length;
  } else if (kept) {
    await write(place, kept, part.content);
    count.files += 1;
  }
}

const text = ({ content }: Part) => Buffer.from(content).toString();

/** The archive's id, when it may be brought in here; undefined when it is here already. @throws Blocked */
async function admitted(place: Place, file: string, head: Part | undefined): Promise<string | undefined> {
  if (head?.name !== HEAD) throw new Blocked(`${file} is no archive of "npm run move -- export".`);
  const archiveID = text(head);
  const before = await moved(place);
  if (before?.archiveID === archiveID && before.whole) return undefined;
  if (before?.archiveID !== archiveID && (await isTaken(place)))
    throw new Blocked("A firm lives there already: import into a new data folder, or into a new stage.");
  await mark(place, { archiveID, whole: false });
  return archiveID;
}

async function* readable(file: string): AsyncGenerator<Part> {
  try {
    yield* parts(file);
  } catch (error) {
    if (error instanceof Blocked) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Blocked(`${file} cannot be read to its end (${reason}): export it again, then import that one.`);
  }
}
