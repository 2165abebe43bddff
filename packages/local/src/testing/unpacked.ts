import { openBrowser } from "./browser.ts";

/** Before tests that run beside each other: the browser inside the npm package is unpacked once, not by two at a time. @public */
export default async () => (await openBrowser()).close();
