// @vitest-environment node
import { expect, it } from "vitest";
import { problem as en } from "./en/problem.ts";
import { problem as ru } from "./ru/problem.ts";
import { problem as uk } from "./uk/problem.ts";

const sources: Record<string, string> = import.meta.glob("../../../core/src/**/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const declared = Object.values(sources).flatMap((source) =>
  Array.from(source.matchAll(/= refusals\("(\w+)", \{([^}]*)\}/g), ([, module, names = ""]) =>
    Array.from(names.matchAll(/(\w+):/g), ([, name]) => `${module}.${name}`),
  ).flat(),
);

it("finds what core can refuse with", () => {
  expect(declared.length).toBeGreaterThan(70);
  expect(declared).toContain("cursor.changed");
});

it.each(Object.entries({ en, ru, uk }))("says every refusal of core in %s", (_, words) => {
  expect(declared.filter((code) => !(code in words))).toEqual([]);
});
