import { expect, it } from "vitest";
import { Blocked } from "./blocked.ts";
import { wish } from "./options.ts";

it("starts on port 3000 with .data when nothing is said", () => {
  expect(wish([])).toMatchObject({ command: "start", port: 3000, data: ".data", https: false });
});

it("reads commands with their file, and options in any place", () => {
  expect(wish(["backup", "x.tgz", "--data", "d"])).toMatchObject({ command: "backup", file: "x.tgz", data: "d" });
  expect(wish(["--yes", "reset"])).toMatchObject({ command: "reset", yes: true });
  expect(wish(["--host", "hr.firm", "--port=80"])).toMatchObject({ command: "start", host: "hr.firm", port: 80 });
  expect(wish(["--mail-port", "25", "--mail-domain", "jobs.firm.test"])).toMatchObject({
    mailPort: 25,
    mailDomain: "jobs.firm.test",
  });
  expect(wish(["restore", "--help"])).toMatchObject({ command: "help" });
});

it.each([
  [["fly"], '"fly" is no command'],
  [["backup"], "backup needs a file"],
  [["start", "now"], '"now" is one word too many'],
  [["--port", "http"], '--port takes 0 to 65533, not "http"'],
  [["--port", "65535"], "--port takes 0 to 65533"],
  [["--mail-port", "smtp"], '--mail-port takes 0 to 65533, not "smtp"'],
  [["--mail-domain", "a b"], "--mail-domain takes a name such as jobs.firm.example"],
  [["--cert", "a"], "--cert and --key go together"],
  [["--colour"], "Unknown option '--colour'"],
])("says in one sentence what is wrong with %j", (args, words) => {
  expect(() => wish(args)).toThrow(Blocked);
  expect(() => wish(args)).toThrow(words);
});
