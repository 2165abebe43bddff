import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { standIn } from "./standin/server.ts";

/** Runs the command as npm does, with no credentials anywhere. */
function told(words: string[], env: Record<string, string> = {}): Promise<[status: unknown, said: string]> {
  const bare = {
    PATH: process.env.PATH,
    HOME: "/nonexistent",
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    ...env,
  };
  const command = ["--import", "tsx", "stacks/command.ts", ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: bare }, (error, _, stderr) =>
      resolve([error?.code ?? 0, stderr.trim()]),
    );
  });
}
const mail = { KOLO_MAIL_FROM: "kolo@firm.example" };

describe("what stops a deploy is one sentence that says what to do", () => {
  it.each([
    ["no stage", ["deploy"], mail, /^Say which stage: npm run deploy -- --stage prod$/],
    ["a stage's name with a space", ["deploy", "--stage", "my stage"], mail, /^The stage's name is .*\.$/],
    ["no address to send from", ["deploy", "--stage", "prod"], {}, /^KOLO_MAIL_FROM is missing.*\.$/],
    ["no credentials", ["remove", "--stage", "prod"], mail, /^No AWS credentials: .*\.$/],
  ])("%s", async (_, words, env, sentence) => {
    const [status, said] = await told(words, { ...env });
    expect(said).toMatch(sentence);
    expect(status).toBe(1);
  });

  it("a second deploy at once, and a second removal", async () => {
    const cloud = await standIn();
    cloud.formation.put("kolo-prod-web", "{}", "2026-11-29T09:00:00Z").status = "UPDATE_IN_PROGRESS";
    const keys = { AWS_ACCESS_KEY_ID: "AKIA", AWS_SECRET_ACCESS_KEY: "secret", AWS_ENDPOINT_URL: cloud.url };
    for (const wish of ["deploy", "remove"]) {
      const [status, said] = await told([wish, "--stage", "prod"], { ...mail, ...keys });
      expect(said).toMatch(
        /^Another deploy or removal of prod is under way \(kolo-prod-web UPDATE_IN_PROGRESS\): .*\.$/,
      );
      expect(status).toBe(1);
    }
    cloud.stop();
  });
});
