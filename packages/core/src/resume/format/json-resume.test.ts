import { expect, it } from "vitest";
import { read } from "../index.ts";

const now = "2026-01-15T09:00:00.000Z";
const resume = {
  basics: {
    name: "Cher",
    label: "Singer of songs",
    email: "cher@example.com",
    phone: "+380671234567",
    location: { city: "Ямпіль" },
    profiles: [{ network: "GitHub", username: "cher", url: "https://github.com/cher" }],
  },
  work: [
    { name: "Ромашка", position: "Водій", startDate: "2020-03-01", endDate: "2021-05-31" },
    { company: "Волошка", position: "Диспетчер", startDate: "2022" },
  ],
  education: [{ institution: "Ямпільський ліцей", studyType: "Bachelor", area: "Music", endDate: "2010" }],
  skills: [{ name: "Web", keywords: ["Photoshop", "Figma"] }],
  languages: [{ language: "Ukrainian", fluency: "Native speaker" }],
};
const fieldsOf = async (value: unknown) => (await read(Buffer.from(JSON.stringify(value)), { now })).fields;

it("takes what the file states as it stands, and points at it", async () => {
  const { kind, text, fields } = await read(Buffer.from(JSON.stringify(resume)), { now });
  expect(kind).toBe("json");
  expect(fields).toMatchObject({
    name: { value: "Cher" },
    headline: { value: "Singer of songs" },
    city: { value: "Ямпіль" },
    mails: [{ value: "cher@example.com" }],
    phones: [{ value: "+380671234567" }],
    links: [{ value: "github.com/cher" }],
    education: [{ value: { institution: "Ямпільський ліцей", degree: "Bachelor", to: { y: 2010 } } }],
    languages: [{ value: { code: "uk", level: "native" } }],
    months: { value: 15 + 48 },
  });
  expect(fields.experience.map(({ value }) => value)).toEqual([
    { title: "Водій", employer: "Ромашка", start: { y: 2020, m: 3, d: 1 }, end: { y: 2021, m: 5, d: 31 } },
    { title: "Диспетчер", employer: "Волошка", start: { y: 2022 }, end: null },
  ]);
  const { span } = fields.education[0] ?? {};
  expect(span && text.slice(...span)).toBe("Ямпільський ліцей");
  expect(fields.competencies.map(({ value }) => value.competencyID)).toEqual(["photoshop", "figma"]);
});

it("takes a language among the skills for a skill, and a language in any words for one", async () => {
  const given = { ...resume, skills: [{ name: "English" }], languages: [{ language: "Немецкий", fluency: "B1" }] };
  const { languages, competencies } = await fieldsOf(given);
  expect(languages.map(({ value }) => value)).toEqual([{ code: "de", level: "b1" }]);
  expect(competencies.map(({ value }) => value.competencyID)).toEqual(["english"]);
});

it("leaves out what is not as it should be, and takes the rest", async () => {
  const odd = { basics: { name: "Anna Petrova", email: 5, profiles: "none" }, work: [null, 7, { name: "Ромашка" }] };
  expect(await fieldsOf(odd)).toMatchObject({ name: { value: "Anna Petrova" }, mails: [], experience: [] });
});

it("is but a text when it is another JSON", async () => {
  const { kind } = await read(Buffer.from('{"hello": "Anna Petrova"}'), { now });
  expect(kind).toBe("txt");
});
