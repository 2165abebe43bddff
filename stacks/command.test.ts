import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** Runs the command as npm does, with no credentials anywhere. */
function told(words: string[], env: Record<string, string> = {}) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "stacks/command.ts", ...words], {
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: "/nonexistent",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
      ...env,
    },
  });
  return [status, stderr.trim()];
}

describe("what stops a deploy is one sentence that says what to do", () => {
  const mail = { KOLO_MAIL_FROM: "kolo@firm.example" };
  it.each([
    ["no stage", ["deploy"], mail, /^Say which stage: npm run deploy -- --stage prod$/],
    ["a stage's name with a space", ["deploy", "--stage", "my stage"], mail, /^The stage's name is .*\.$/],
    ["no address to send from", ["deploy", "--stage", "prod"], {}, /^KOLO_MAIL_FROM is missing.*\.$/],
    ["no credentials", ["remove", "--stage", "prod"], mail, /^No AWS credentials: .*\.$/],
  ])("%s", (_, words, env, sentence) => {
    const [status, said] = told(words, { ...env });
    expect(said).toMatch(sentence);
    expect(status).toBe(1);
  });
});
