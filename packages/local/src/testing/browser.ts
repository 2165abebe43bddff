import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Chromium for the tests: the path in KOLO_CHROMIUM, one that the machine has, or the one inside the npm package.
 * @throws with what to do when none of them starts; a missing browser never skips a test.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.KOLO_CHROMIUM ?? INSTALLED.find(existsSync);
  try {
    if (executablePath) return await chromium.launch({ executablePath, args: QUIET });
    return await packaged();
  } catch (cause) {
    throw new Error("No Chromium starts here. Install one (Debian: chromium) or set KOLO_CHROMIUM to its path.", {
      cause,
    });
  }
}

async function packaged() {
  // Set before the import: only then does it unpack the libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  // Of its own arguments only these: the others press everything into one process, which ends with its first page.
  const args = [...QUIET, "--disable-dev-shm-usage", "--no-zygote"];
  return chromium.launch({ executablePath: await bundled.executablePath(), args });
}
