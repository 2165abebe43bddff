import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Refused } from "../../error.ts";
import { open } from "./open.ts";

/** Locked by another program (officecrypto-tool 0.0.19), as Office 2010 and Office 2007 do it. */
const locked = (name: string) => new Uint8Array(readFileSync(new URL(`../testing/${name}.docx`, import.meta.url)));
const PASSWORD = "Пароль-1";

it.each(["agile", "standard"])("opens a locked document with its password alone: %s", async (name) => {
  const bytes = locked(name);
  await expect(open(bytes)).rejects.toThrow("resume.encrypted");
  await expect(open(bytes, { password: "пароль-1" })).rejects.toThrow("resume.wrong_password");
  expect(await open(bytes, { password: PASSWORD })).toMatchObject({
    kind: "docx",
    text: "Олена Щербак\nolena@example.com\nБухгалтерка",
  });
});

it("refuses what is broken in a locked document, with a code", async () => {
  const whole = locked("standard");
  const changed = whole.slice();
  // The length of the key, in bits: no cipher has such a one.
  changed[1044] = 128;
  for (const bytes of [changed, whole.subarray(0, 1200), whole.subarray(0, 2100)]) {
    const ended = await open(bytes, { password: PASSWORD }).catch((error: unknown) => error);
    expect(ended).toBeInstanceOf(Refused);
  }
});

it("does not spin for whoever asks for a billion turns", async () => {
  const bytes = Buffer.from(locked("agile"));
  const at = bytes.indexOf('spinCount="100000"');
  bytes.write('spinCount="9999999"', at);
  await expect(open(bytes, { password: PASSWORD })).rejects.toThrow(/resume\.(?:bomb|broken|wrong_password)/);
});
