// @vitest-environment node
import { expect, it } from "vitest";
import { letter } from "./keys.ts";

it.each([
  ["a Latin letter by what it says", { key: "g", code: "KeyG" }, "g"],
  ["a Dvorak letter by what it says, not where it lies", { key: "g", code: "KeyU" }, "g"],
  ["a Cyrillic letter by where it lies", { key: "п", code: "KeyG" }, "g"],
  ["a capital as its letter", { key: "П", code: "KeyG" }, "g"],
  ["a slash", { key: "/", code: "Slash" }, "/"],
  ["the slash of a Russian layout", { key: ".", code: "Slash" }, "/"],
  ["the question mark of a Russian layout", { key: ",", code: "Slash" }, "?"],
  ["a full stop of a Latin layout as itself", { key: ".", code: "Period" }, "."],
  ["a named key as itself", { key: "Escape", code: "Escape" }, "Escape"],
])("reads %s", (_, event, expected) => {
  expect(letter(event)).toBe(expected);
});
