// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { linked } from "./linked.ts";

it("makes links of web addresses and of nothing else", () => {
  expect(linked("Open http://localhost:3000/join#a-b_c. Or javascript:alert(1)")).toEqual([
    { text: "Open " },
    { text: "http://localhost:3000/join#a-b_c", href: "http://localhost:3000/join#a-b_c" },
    { text: ". Or javascript:alert(1)" },
  ]);
});

it("loses no letter of the text", () => {
  const words = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(" ", "\n", ".")));
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("");
      expect(
        linked(text)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
