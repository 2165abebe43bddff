import { expect, it } from "vitest";
import { limits } from "../limits.ts";
import { page } from "../testing/page.ts";
import { lines } from "./page.ts";
import { section } from "./section.ts";

it("knows headings in three languages, letter-spaced and decorated", () => {
  expect(section("E D U C AT I O N")).toBe("education");
  expect(section("Опыт работы:")).toBe("experience");
  expect(section("■ Ключові навички")).toBe("skills");
  expect(section("Honors & Awards")).toBe("awards");
  expect(section("Знання і навички")).toBe("skills");
  expect(section("Skills: ETL")).toBeUndefined();
  expect(section("I have experience with skills")).toBeUndefined();
});

it("puts lines into the section above them", () => {
  const found = page(`
    Олена Щербак
    Навички: Excel, Word
    Київ
    Досвід роботи — 5 років
    Ромашка
    Посада: менеджер
    Освіта
    КПІ
  `).map(({ section: name, text, heading }) => [name, heading ? `# ${text}` : text]);
  expect(found).toEqual([
    ["top", "Олена Щербак"],
    ["skills", "Excel, Word"],
    ["top", "Київ"],
    ["experience", "5 років"],
    ["experience", "Ромашка"],
    ["experience", "Посада: менеджер"],
    ["education", "# Освіта"],
    ["education", "КПІ"],
  ]);
});

it("takes programming languages for skills and human ones for languages", () => {
  const found = page("Skills\nLanguages: Python, C++\nLanguages: English, French\nSQL").map((line) => line.section);
  expect(found).toEqual(["skills", "skills", "languages", "skills"]);
});

it("parts a list of skills behind the jobs from the tools of one job", () => {
  const found = lines("Experience\nRomashka\nSkills: SQL\n2015 - 2016\nSkills: Excel").map((line) => line.section);
  expect(found).toEqual(["experience", "experience", "experience", "experience", "skills"]);
});

it("comes back to a section when a second column has ended", () => {
  const found = lines("Experience\nRomashka\n\f\nSkills\nExcel\n\v\nVasilek").map((line) => line.section);
  expect(found).toEqual(["experience", "experience", "skills", "skills", "experience"]);
});

it("cuts a line without end into parts that keep their place in the text", () => {
  for (const text of ["a".repeat(5_000), "word ".repeat(1_000)]) {
    const found = lines(text);
    expect(found.every((line) => line.text.length <= limits.line)).toBe(true);
    expect(found.map((line) => line.text).join("")).toBe(text);
    for (const line of found) expect(text.slice(line.start, line.start + line.text.length)).toBe(line.text);
  }
});
