import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, meets, termsOf, wanted } from "./model.ts";

const person = (name: string, mails: string[] = [], phones: string[] = []) => ({ name, mails, phones });
const found = (who: ReturnType<typeof person>, typed: string) => {
  const beginnings = wanted(typed);
  return beginnings.length > 0 && meets(who, beginnings);
};

describe("a name", () => {
  it.each([
    ["Юлія", "Yuliia"],
    ["Юлия", "Yulia"],
    ["Олена Шевченко", "Olena Shevchenko"],
    ["Сергей", "Sergey"],
    ["Мар'яна", "Маряна"],
    ["Євген", "Yevhen"],
    ["Müller", "muller"],
    ["Łukasz", "lukasz"],
  ])("%s is found by %s, and the other way round", (one, other) => {
    expect(found(person(one), other)).toBe(true);
    expect(found(person(other), one)).toBe(true);
  });
  it("is found by any of its words, in any order, and by their beginnings", () => {
    for (const typed of ["hugh", "olena hu", "Hughes Olena", "оле"])
      expect(found(person("Olena Hughes"), typed)).toBe(true);
  });
  it("is not found by words it does not have", () => {
    for (const typed of ["olena koval", "lena", "x"]) expect(found(person("Olena Hughes"), typed)).toBe(false);
  });
  it("is found by whatever has been typed of it so far", () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."abcghjwxyzабвгґєіїйхцщьюя'łé"),
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, fc.nat(12), (word, cut) => {
        const typed = word.slice(0, cut);
        fc.pre(folded(typed.replace("'", "")).length >= 2 && wanted(typed).length === 1 && wanted(word).length === 1);
        expect(found(person(word), typed)).toBe(true);
      }),
    );
  });
});

describe("a phone", () => {
  const who = person("A B", [], ["+380445550142"]);
  it.each(["+380 44 555 01 42", "380445550142", "044 555 0142", "(44) 555-01-42", "555 0142", "0142", "3804"])(
    "is found by %s",
    (typed) => expect(found(who, typed)).toBe(true),
  );
  it("is found with the Russian long-distance 8", () => {
    expect(found(person("A B", [], ["+79161234567"]), "8 (916) 123-45-67")).toBe(true);
  });
  it("is not found by other digits", () => expect(found(who, "0143")).toBe(false));
});

it("a mail is found by its beginning", () => {
  const who = person("A B", ["olena.hughes@mail.example"]);
  expect(found(who, "Olena.Hughes@mail")).toBe(true);
  expect(found(who, "hughes@mail")).toBe(false);
});

it("terms go into table keys, so they hold nothing that separates keys, and are never too many", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.emailAddress(), { maxLength: 10 }), (name, mails) => {
      const terms = termsOf(
        person(
          name,
          mails.map((mail) => mail.toLowerCase()),
        ),
      );
      expect(terms.length).toBeLessThanOrEqual(40);
      for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}\p{M}@.+_-]{2,60}$/u);
    }),
  );
});
