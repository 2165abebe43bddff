import { defineConfig } from "vitest/config";

const env = {
  AWS_REGION: "local",
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  APP_ORIGIN: "http://localhost:3000",
  MAIL_FROM: "kolo@example.com",
  SECRET: "only-for-tests",
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
  TZ: "UTC",
};
// Threads share the process's zone, which only this one can set.
process.env.TZ = env.TZ;

/**
 * Tests that ask nothing of the table. They need neither a table nor a process of their own: starting those took longer
 * than most of them do. Processes all the same, for some of them move the machine to other zones.
 */
const pure = [
  "packages/core/src/**/model.test.ts",
  "packages/core/src/resume/**/*.test.ts",
  "packages/core/src/time/**/*.test.ts",
];
const emulated = {
  globalSetup: "packages/local/src/testing/emulator.ts",
  setupFiles: "packages/local/src/testing/table.ts",
  testTimeout: 30_000,
  hookTimeout: 30_000,
  env,
};

export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: 2,
    projects: [
      {
        test: { name: "pure", include: pure, isolate: false, testTimeout: 30_000, env },
      },
      {
        test: {
          ...emulated,
          name: "server",
          include: ["packages/{core,functions}/src/**/*.test.ts"],
          exclude: pure,
          // A thread starts in half the time of a process, and there is one for each file.
          pool: "threads",
        },
      },
      {
        test: {
          ...emulated,
          name: "local",
          include: ["packages/local/{src,bench,contract,harness,move}/**/*.test.ts"],
        },
      },
      {
        test: {
          name: "stacks",
          include: ["stacks/**/*.test.ts"],
          isolate: false,
          testTimeout: 60_000,
          env,
        },
      },
      {
        extends: "./packages/web/vite.config.ts",
        test: {
          name: "web",
          include: ["packages/web/src/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          setupFiles: "./packages/web/src/testing/browser.ts",
          // Its components come as JSX, which only vite turns into what a test can run.
          server: { deps: { inline: ["@solidjs/router"] } },
          testTimeout: 30_000,
          env,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["packages/local/e2e/**/*.test.ts"],
          // A whole Kolo and a browser each: two at a time, when nothing else runs.
          globalSetup: "packages/local/src/testing/unpacked.ts",
          sequence: { groupOrder: 1 },
          testTimeout: 240_000,
          hookTimeout: 120_000,
          env,
        },
      },
    ],
  },
});
