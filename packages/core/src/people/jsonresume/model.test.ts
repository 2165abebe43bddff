import schema from "@jsonresume/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { known } from "../../competency/index.ts";
import { read } from "../../resume/index.ts";
import type { PartialDate } from "../../time/partial-date.ts";
import { introduced, proposed } from "../arrival/model.ts";
import type { Info } from "../person/model.ts";
import { written } from "./model.ts";

const NOW = "2026-03-02T10:00:00.000Z";
const { find, list } = known([]);
const CLAIMS = list().map(({ competencyID }) => competencyID);
const given = { personID: "per-01m80teef2tzwcf07g2g90ahhm", createdAt: NOW, createdBy: "system:test", updatedAt: NOW };

/** What another firm's reader makes of an export. */
async function again(person: Info, lang: "en" | "ru" | "uk") {
  const bytes = new TextEncoder().encode(JSON.stringify(written(person, find, lang)));
  return introduced(proposed(await read(bytes, { name: "export.json", now: NOW }), "export.json", NOW), given);
}

const errorsOf = (value: unknown) =>
  new Promise((resolve) => schema.validate(JSON.parse(JSON.stringify(value)), resolve));

const date = fc.record({ y: fc.integer({ min: 1990, max: 2020 }), m: fc.integer({ min: 1, max: 12 }) });
const word = fc.constantFrom("Ладья", "Medora", "Синє поле", "Атлас Карго", "Northern University");
const person: fc.Arbitrary<Info> = fc
  .record({
    name: fc.constantFrom("Олена Шевченко", "Пётр Крылов", "Anna Kowal"),
    headline: fc.option(fc.constantFrom("Specialist", "Фахівець"), { nil: undefined }),
    city: fc.option(fc.constantFrom("Київ", "Lviv"), { nil: undefined }),
    mails: fc.subarray(["a@example.com", "b@example.org"]),
    phones: fc.subarray(["+380445550142", "+380671234567"]),
    links: fc.subarray(["https://github.com/olena", "https://www.linkedin.com/in/olena"]),
    competencies: fc
      .uniqueArray(fc.constantFrom(...CLAIMS), { maxLength: 8 })
      .map((ids) => ids.map((competencyID) => ({ competencyID }))),
    experience: fc.array(
      fc.record({
        title: fc.constantFrom("Specialist", "Фахівець"),
        employer: word,
        start: date,
        end: fc.option(
          date.map((late): PartialDate => ({ ...late, y: late.y + 5 })),
          { nil: null },
        ),
      }),
      { maxLength: 3 },
    ),
    education: fc.uniqueArray(
      fc.record({ institution: word, degree: fc.constant("Master"), to: fc.record({ y: date.map(({ y }) => y) }) }),
      {
        maxLength: 2,
        selector: ({ institution }) => institution,
      },
    ),
    languages: fc.uniqueArray(
      fc.record({ code: fc.constantFrom("en", "uk", "ru", "pl"), level: fc.constantFrom("b2", "c1", "native") }),
      {
        maxLength: 3,
        selector: ({ code }) => code,
      },
    ),
  })
  .map((told) => introduced(told as Parameters<typeof introduced>[0], given));

it("is valid by the schema of JSON Resume", async () => {
  await fc.assert(
    fc.asyncProperty(person, async (one) => {
      expect(await errorsOf(written(one, find, "en"))).toBeNull();
    }),
    { numRuns: 30 },
  );
  expect(await errorsOf({ basics: { name: 5 } })).not.toBeNull();
});

it("brings every competency back, in each language", async () => {
  const claims = CLAIMS.map((competencyID) => ({ competencyID }));
  for (const lang of ["en", "ru", "uk"] as const)
    for (let at = 0; at < claims.length; at += 190) {
      const competencies = claims.slice(at, at + 190);
      const back = await again(introduced({ name: "Anna Kowal", competencies }, given), lang);
      const ids = back.competencies.map(({ competencyID }) => competencyID);
      expect(competencies.filter(({ competencyID }) => !ids.includes(competencyID))).toEqual([]);
    }
});

it("comes back as it went out, when it is read as any résumé is", async () => {
  const sorted = (all: readonly { competencyID: string }[]) => all.map(({ competencyID }) => competencyID).toSorted();
  await fc.assert(
    fc.asyncProperty(person, fc.constantFrom("en", "ru", "uk"), async (one, lang) => {
      const back = await again(one, lang);
      for (const field of [
        "name",
        "headline",
        "city",
        "mails",
        "phones",
        "links",
        "experience",
        "education",
        "languages",
      ] as const)
        expect(back[field], field).toEqual(one[field]);
      expect(sorted(back.competencies)).toEqual(sorted(one.competencies));
    }),
    { numRuns: 60 },
  );
});
