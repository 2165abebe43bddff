import { join } from "node:path";

/** A file of the repository. SST and vitest run at its top; SST bundles this code into a file there, so it cannot tell by its own place. */
export const within = (path: string) => join(process.cwd(), path);
