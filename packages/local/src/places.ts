import { fileURLToPath } from "node:url";

// The same for packages/local/src and for packages/local/dist, which lie side by side.
const built = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the build leaves what the launcher runs. */
export const places = {
  web: built("web/dist"),
  runner: built("local/dist/runner.mjs"),
  /** A Lambda's bundle by its name, such as `api/handler` or `event/file-arrived`. */
  lambda: (name: string) => built(`functions/dist/${name}.mjs`),
};
