import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../resume/model.ts";
import { Info } from "../person/model.ts";
import { introduced, merged, namedAfter, proposed } from "./model.ts";

const NOW = "2026-03-02T10:00:00.000Z";
const found = <T>(value: T, confidence = 0.9) => ({ value, confidence });
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
const reading = (fields: Partial<Reading["fields"]>): Reading => ({
  kind: "txt",
  text: "",
  partial: false,
  fields: { ...nothing, ...fields },
});
const given = { personID: "per-01m80teef2tzwcf07g2g90ahhm", createdAt: NOW, createdBy: "system:test", updatedAt: NOW };
const somebody = (fields: Partial<Reading["fields"]>) => introduced(proposed(reading(fields), "a.pdf", NOW), given);

describe("a person is named after a file", () => {
  it.each([
    ["Резюме_Іван Франко (2).pdf", "Іван Франко"],
    ["CV-olena-hughes-2026.final.docx", "olena hughes"],
    ["Марія Коваль копія.odt", "Марія Коваль"],
    ["2026-03-02.pdf", "2026-03-02.pdf"],
    ["resume.pdf", "resume.pdf"],
  ])("%s: %s", (file, name) => expect(namedAfter(file)).toBe(name));
  it("whatever it is called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 255 }), (file) => {
        expect(v.is(Info.entries.name, namedAfter(file))).toBe(true);
      }),
    );
  });
});

describe("what a file tells becomes a profile", () => {
  it("only as far as a profile can hold it", () => {
    const person = somebody({
      mails: [found("A@Example.com"), found("a@example.com"), found("not a mail")],
      phones: [found("+380445550142"), found("5550142"), found("+380445550143", 0.1)],
      links: [found("github.com/olena"), found("javascript:alert(1)")],
      headline: found("x".repeat(301)),
      age: found(30),
    });
    expect(person).toMatchObject({
      mails: ["a@example.com"],
      phones: ["+380445550142"],
      links: ["https://github.com/olena"],
      birthDate: { y: 1996 },
      unconfirmed: ["name", "mails", "phones", "links", "birthDate"],
    });
    expect(person.headline).toBeUndefined();
    expect(v.is(Info, person)).toBe(true);
  });
});

describe("one more file about a person", () => {
  const person = {
    ...somebody({ name: found("Ann"), city: found("Kyiv"), mails: [found("a@example.com")] }),
    unconfirmed: ["city" as const],
  };
  const again = (fields: Partial<Reading["fields"]>) => merged(person, proposed(reading(fields), "b.pdf", NOW), NOW);

  it("renews what nobody confirmed, fills what was unknown, and leaves the rest", () => {
    expect(again({ name: found("Anna"), city: found("Lviv"), headline: found("Designer") })).toMatchObject({
      name: "Ann",
      city: "Lviv",
      headline: "Designer",
      unconfirmed: ["city", "headline"],
    });
  });
  it("adds new contacts to the old ones", () => {
    expect(again({ mails: [found("b@example.com")] })).toMatchObject({
      mails: ["a@example.com", "b@example.com"],
      unconfirmed: ["city", "mails"],
    });
  });
  it("changes nothing when it tells nothing new", () => {
    expect(again({ name: found("Anna"), mails: [found("a@example.com")] })).toBe(person);
  });
  const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  it("never touches what a person confirmed or typed, whatever it says", () => {
    const word = fc.constantFrom("Anna", "Kyiv", "Lviv", "Designer");
    const mail = fc.constantFrom("a@example.com", "b@example.com", "c@example.com");
    const told = fc.record(
      {
        name: word.map((value) => found(value)),
        city: word.map((value) => found(value)),
        headline: word.map((value) => found(value)),
        mails: fc.array(
          mail.map((value) => found(value)),
          { maxLength: 3 },
        ),
        months: fc.nat(200).map((value) => found(value)),
        competencies: fc.array(
          word.map((value) => found({ competencyID: value.toLowerCase() })),
          { maxLength: 3 },
        ),
      },
      { requiredKeys: [] },
    );
    const fieldNames = ["name", "city", "headline", "mails", "months", "competencies"] as const;
    fc.assert(
      fc.property(told, told, fc.subarray([...fieldNames]), (first, second, open) => {
        const before = { ...somebody(first), unconfirmed: open };
        const after = merged(before, proposed(reading(second), "b.pdf", NOW), NOW);
        // Contacts only grow; the rest stays as it is where there is something to keep.
        expect(after.mails).toEqual(expect.arrayContaining(before.mails));
        const kept = fieldNames.filter(
          (field) => field !== "mails" && !open.includes(field) && !isEmpty(before[field]),
        );
        for (const field of kept) expect(after[field], field).toEqual(before[field]);
      }),
    );
  });
});
