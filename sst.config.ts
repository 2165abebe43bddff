import type { SSTConfig } from "sst";
import { kolo } from "./stacks/app.ts";
import { REGION, settings } from "./stacks/settings.ts";

/** What the `sst` command reads. @public */
export default {
  config() {
    return { name: "kolo", region: process.env.KOLO_REGION ?? REGION };
  },
  stacks(app) {
    kolo(app, settings(app.stage, process.env), app.account);
  },
} satisfies SSTConfig;
