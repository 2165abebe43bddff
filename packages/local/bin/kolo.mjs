// `npm start`: plain JavaScript, so that even an old Node can read far enough to be told that it is old.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Kolo needs Node 20.19 or newer and this is ${process.version}: install one from https://nodejs.org, then run npm start again.`,
  );
  process.exit(1);
}

const { spawnSync } = await import("node:child_process");
const { fileURLToPath } = await import("node:url");
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { stale } = await import("./build.mjs");
if (stale().length > 0) {
  console.info("Building Kolo, once for this version of its sources...");
  // In a process of its own: the builders' memory is not kept while Kolo runs.
  const { status } = spawnSync(process.execPath, [here("build.mjs")], { stdio: "inherit" });
  if (status !== 0) {
    console.error('Kolo could not be built, for the reason above: run "npm ci" and then "npm start" again.');
    process.exit(1);
  }
}
await import("../dist/main.mjs");
