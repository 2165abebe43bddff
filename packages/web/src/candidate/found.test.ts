// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { parts } from "./found.ts";

const nothing = {
  mails: [],
  phones: [],
  links: [],
  competencies: [],
  experience: [],
  education: [],
  languages: [],
  otherSkills: [],
};
const reading = (text: string, spans: [number, number][]) => ({
  text,
  fields: { ...nothing, mails: spans.map((span) => ({ value: "", confidence: 1, span })) },
});

it("marks what was found, and nothing else", () => {
  expect(parts(reading("Mail: a@b.c, Kyiv", [[6, 11]]))).toEqual([
    { text: "Mail: ", found: false, at: 0 },
    { text: "a@b.c", found: true, at: 6 },
    { text: ", Kyiv", found: false, at: 11 },
  ]);
});

it("loses and doubles no letter, wherever the finds lie", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), spans, (text, found) => {
      const cut = parts(reading(text, found));
      expect(cut.map((part) => part.text).join("")).toBe(text);
    }),
  );
});

it("keeps back what a person does not see in the file", () => {
  expect(parts({ ...reading("Seen. Hidden.", []), hiddenFrom: 5 })).toEqual([{ text: "Seen.", found: false, at: 0 }]);
});
