// @vitest-environment node
import type { Info as Document } from "@kolo/core/people/document/model";
import { blank, type Info } from "@kolo/core/people/person/model";
import type { Reading } from "@kolo/core/resume/model";
import { expect, it } from "vitest";
import { toldOf } from "./told.ts";

const text = "Anna Petrova, Kyiv. Phone +380445550142. Figma and Excel. Age: 30";
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const found = <T>(value: T, words: string, confidence = 0.9) => ({ value, confidence, span: at(words) });
const nothing = { mails: [], links: [], experience: [], education: [], languages: [], otherSkills: [] };
const reading: Reading = {
  kind: "txt",
  text,
  partial: false,
  fields: {
    ...nothing,
    name: found("Anna Petrova", "Anna Petrova"),
    city: found("Kyiv", "Kyiv", 0.8),
    phones: [found("+380445550142", "+380445550142")],
    competencies: [found({ competencyID: "figma" }, "Figma"), found({ competencyID: "excel" }, "Excel", 0.5)],
    age: found(30, "30"),
  },
};
const document = { documentID: "doc-1", name: "CV.txt" } as Document;
const person: Info = {
  ...blank,
  personID: "per-1",
  name: "Anna Petrova",
  city: "Lviv",
  phones: ["+380445550142"],
  competencies: [{ competencyID: "excel", level: 3 }, { competencyID: "sql" }, { competencyID: "figma", months: 6 }],
  birthDate: { y: 1996 },
  createdAt: "",
  createdBy: "",
  updatedAt: "",
  version: 1,
};
const files = [{ document, reading }];

it("tells the words a value was read from, what stands around them, and how sure that is", () => {
  expect(toldOf(files, person, "phones", 0)).toEqual([
    {
      documentID: "doc-1",
      file: "CV.txt",
      span: at("+380445550142"),
      before: "Anna Petrova, Kyiv. Phone ",
      quote: "+380445550142",
      after: ". Figma and Excel. Age: 30",
      confidence: 0.9,
    },
  ]);
});

it("tells of each value of a list by itself, and of all together", () => {
  expect(toldOf(files, person, "competencies", 0)).toMatchObject([{ quote: "Excel", confidence: 0.5 }]);
  expect(toldOf(files, person, "competencies", 1)).toEqual([]);
  expect(toldOf(files, person, "competencies").map(({ quote }) => quote)).toEqual(["Excel", "Figma"]);
});

it("tells nothing of what a person typed and no file says", () => {
  expect(toldOf(files, person, "city")).toEqual([]);
});

it("knows the year of birth by the age", () => {
  expect(toldOf(files, person, "birthDate")).toMatchObject([{ quote: "30" }]);
});

it("prefers the newest file that tells it", () => {
  const newer = { document: { ...document, documentID: "doc-2" }, reading };
  expect(toldOf([newer, ...files], person, "name")).toMatchObject([{ documentID: "doc-2" }]);
});
