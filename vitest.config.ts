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
        test: { ...emulated, name: "server", include: ["packages/{core,functions}/src/**/*.test.ts"] },
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
          fileParallelism: false,
          sequence: { groupOrder: 1 },
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
          sequence: { groupOrder: 2 },
          testTimeout: 240_000,
          hookTimeout: 120_000,
          env,
        },
      },
    ],
  },
});
