import { world } from "../../src/testing/world.ts";
import { LINES, typings } from "./lines.ts";
import type { Served, Wanted } from "./server.ts";

/** The server's process: tells its parent where it is, and ends when the parent lets go. */
const { people, places }: Wanted = JSON.parse(process.argv[2] ?? "");
const { kolo, ann } = await world();
// Core reads its environment when it loads: after the stack has set it.
const { peopled } = await import("./base.ts");
const base = await peopled(people);
for (const [from, until] of places) await base.standing(from, until);
for (const typing of LINES.flatMap(typings)) await base.typed(typing);
process.once("disconnect", () => void kolo.stop().then(() => process.exit()));
process.send?.({ url: kolo.url, cookie: ann.cookie } satisfies Served);
