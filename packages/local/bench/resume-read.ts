import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Refused } from "@kolo/core/error";
import { read } from "@kolo/core/resume";

/** Reads one file, and prints the most memory it took in MB, then what it says or why it says nothing. */
const [file = ""] = process.argv.slice(2);
const said = await outcome();
const { maxRSS } = process.resourceUsage();
process.stdout.write(`${maxRSS / 1024}\n${JSON.stringify(said)}`);

async function outcome() {
  try {
    const bytes = new Uint8Array(await readFile(file));
    const { text, fields } = await read(bytes, { name: basename(file), now: "2026-01-15T09:00:00.000Z" });
    return { text, fields: JSON.stringify(fields) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
}
